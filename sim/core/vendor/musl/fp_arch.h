/* Ours: nothing is particular to a machine here. */
