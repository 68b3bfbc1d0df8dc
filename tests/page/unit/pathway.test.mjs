// The flow drawing shows what was counted: nothing is lost between boxes, no circle is left, and what leads back is shown.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { amount, direction, graphOf, parts, withoutRare } from '../../../output/page/modules/charts/pathway.js';

const moves = JSON.parse(readFileSync(new URL('moves.json', import.meta.url), 'utf8'));
const graphs = parts.map(({ boxes }) => graphOf(moves, boxes));

/** Whether any path leads from a box to itself. */
function hasCircle({ boxes, flows }) {
  const reached = (from, seen) => {
    for (const flow of flows.filter((one) => one.from === from)) {
      if (seen.has(flow.to) || reached(flow.to, new Set([...seen, flow.to]))) return true;
    }
    return false;
  };
  return boxes.some((box) => reached(box.id, new Set([box.id])));
}

test('no part has a circle', () => {
  for (const graph of graphs) assert.equal(hasCircle(graph), false);
});

test('the moves used here do lead back, so that the test above says something', () => {
  const back = graphs.flatMap((graph) => graph.boxes.filter((box) => box.id.startsWith('back_from_')).map((box) => box.id));
  assert.deepEqual(back.sort(), [
    'back_from_breach_hearing_to_orders',
    'back_from_conditional_caution_running_to_police_decision',
    'back_from_cps_decision_to_police_decision',
  ]);
});

test('each move stands in one flow of a part at most', () => {
  for (const graph of graphs) {
    const used = graph.flows.flatMap((flow) => flow.moves);
    assert.equal(new Set(used).size, used.length);
  }
});

test('what comes into a box goes out of it, but for cases open at the ends and for deaths', () => {
  for (const graph of graphs)
    for (const box of graph.boxes) {
      const out = graph.flows.filter((flow) => flow.from === box.id);
      if (!out.length) continue;
      const into = amount(moves, graph.into.get(box.id), 'baseline');
      // Moves to what is not drawn (bailed for assessment) leave too.
      const undrawn = moves.flatMap((move, i) =>
        box.stages.includes(move.from) && !box.stages.includes(move.to) && !out.some((flow) => flow.moves.includes(i)) ? [i] : [],
      );
      const gone = out.reduce((sum, flow) => sum + amount(moves, flow.moves, 'baseline'), 0) + amount(moves, undrawn, 'baseline');
      assert.ok(Math.abs(into - gone) <= 0.03 * into + 1, `${box.id}: ${into} in, ${gone} out`);
    }
});

test('both parts count the same cases at the court between them', () => {
  const [before, after] = graphs.map((graph) => amount(moves, graph.into.get('court'), 'baseline'));
  assert.equal(before, after);
});

test('other processes are left out', () => {
  const enrolments = new Set(moves.flatMap((move, i) => (move.process === 'enrolment' ? [i] : [])));
  assert.ok(enrolments.size > 0);
  for (const graph of graphs)
    assert.equal(
      graph.flows.some((flow) => flow.moves.some((i) => enrolments.has(i))),
      false,
    );
});

test('what is rare under every scenario is left out; what is rare under one only is not', () => {
  const few = [
    { process: 'case', from: 'begin', to: 'notice', mean_per_year: { a: 1000, b: 1000 } },
    { process: 'case', from: 'notice', to: 'summons', mean_per_year: { a: 0.2, b: 900 } },
    { process: 'case', from: 'notice', to: 'no_further_action', mean_per_year: { a: 0.2, b: 0.1 } },
  ];
  const { flows, boxes } = withoutRare(graphOf(few, parts[0].boxes), few, ['a', 'b'], 1);
  assert.deepEqual(
    flows.map((flow) => flow.to),
    ['summons'],
  );
  assert.deepEqual(
    boxes.map((box) => box.id),
    ['notice', 'summons'],
  );
});

test('a change is one only if it is a hundredth and half a case', () => {
  assert.deepEqual(direction(1000, 995), { kind: 'same', much: false });
  assert.deepEqual(direction(1000, 985), { kind: 'fewer', much: false });
  assert.deepEqual(direction(100, 300), { kind: 'more', much: true });
  assert.deepEqual(direction(1, 1.4), { kind: 'same', much: false });
  assert.deepEqual(direction(0, 40), { kind: 'more', much: true });
});
