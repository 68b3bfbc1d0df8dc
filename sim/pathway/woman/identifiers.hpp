#pragma once
// The names of what may be open on a woman.

#include "sim/core/identifier.hpp"

namespace holloway {

using CaseId = Identifier<struct Case>;
using OrderId = Identifier<struct Order>;
using TermId = Identifier<struct Term>;
using EnrolmentId = Identifier<struct Enrolment>;
using TreatmentId = Identifier<struct Treatment>;
using ResettlementId = Identifier<struct Resettlement>;
using SeparationId = Identifier<struct Separation>;
using FollowUpId = Identifier<struct FollowUp>;

}  // namespace holloway
