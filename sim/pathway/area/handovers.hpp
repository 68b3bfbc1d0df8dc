#pragma once
// What one part of the pathway hands over to another. No stage includes another: what it asks of one is
// declared here, once, and defined by the stage that receives. What a stage does only for itself, or offers
// only to programmes and to the day, is in its own headers.

#include "sim/pathway/area/area.hpp"

namespace holloway {

// --- to offending

/// Life, custody, resettlement, treatment and programmes tell the clock of her offending: something it
/// depends on has changed (liberty, release, homelessness, support, the end of her career).
void refresh_hazard(Area& area, WomanIndex woman);
enum class CareerIs : std::uint8_t { beginning, under_way };
/// Population hands over a woman it has made: the first spell of her career, of offending if it begins now.
void begin_spells(Area& area, WomanIndex woman, CareerIs career);
/// Population asks: occasions a year at which she comes to notice, at liberty in a spell of offending, by her
/// career, her age and her own multiple; before what befalls her.
[[nodiscard]] double rate_of_offending(const Parameters& parameters, const Woman& woman, Day today);
/// Population starts the clock of a woman it has made: one unit exponential, run down by her hazard.
void start_offending_clock(Area& area, WomanIndex woman);
/// An occasion of offending comes to notice, and the next clock starts. Population begins so with every woman
/// new to the system.
void offence_comes_to_notice(Area& area, WomanIndex woman);

// --- to the police

/// Offending hands over an offence that is known to somebody; it comes to police notice after a delay.
void open_case(Area& area, const Case& c);
/// The court asks what Liaison and Diversion reports to it, before the first hearing, of what it was told.
void liaison_reports_to_court(Area& area, CaseId number);

// --- to the court

/// The police and the prosecutor hand over a case; and the court to itself: the next hearing is after `days`.
void list_hearing(Area& area, CaseId number, double days);
/// A case has ended in which she was remanded: she is held for it no longer.
void end_remand(Area& area, Case& c);
/// Probation asks for a slot for a breach hearing, and gives it back.
void order_hearing_due(Area& area, OrderId order);
void order_hearing_slot_free(Area& area);

// --- to probation

enum class OrderKind : std::uint8_t { community_order, suspended_sentence_order };

/// The court has made an order for what she did on this occasion.
void begin_order(Area& area, WomanIndex woman, std::uint16_t occasion, OrderKind kind);
/// The court has sent her to custody: her orders end.
void end_orders(Area& area, WomanIndex woman);
/// The court has sentenced her otherwise than to custody for a further offence: a suspended sentence that is
/// running may be activated.
void reconvicted_while_suspended(Area& area, const Case& c);
/// The court has a slot for the breach hearing, which will be over at `done`.
void breach_hearing_begins(Area& area, OrderId order, Time done);

// --- to custody

enum class ReleasedFrom : std::uint8_t { remand, sentence };

/// The court, and probation where an order is revoked, hand over a sentence of `days`, `already_served` of
/// them on remand. A sentence met while serving another is concurrent: the two are served as one term, to the
/// later of their release dates.
void begin_term(Area& area, WomanIndex woman, double days, double already_served, std::uint16_t occasion);
/// Population hands over a sentenced prisoner of the starting stock: `served` days in all, `left` of them to
/// come.
void begin_in_prison(Area& area, WomanIndex woman, double served, double left);
/// Her place has become a prison, or is one no longer.
void goes_into_prison(Area& area, WomanIndex woman);
void comes_out_of_prison(Area& area, WomanIndex woman, ReleasedFrom from);
/// She is about to leave the model: what she holds of the national estate is freed.
void gives_up_places(Area& area, WomanIndex woman);
/// Life, resettlement and programmes tell the clock of recall: her circumstances have changed.
void refresh_recall(Area& area, WomanIndex woman);

// --- to resettlement

/// Custody hands over a woman it releases.
void begin_resettlement(Area& area, WomanIndex woman);
/// She goes back to prison, or is gone.
void end_resettlement(Area& area, WomanIndex woman);

// --- to health

/// What she is referred for, and by whom.
struct Referral {
  TreatmentKind kind{};
  ReferredBy by{};
  std::uint16_t occasion = 0;  ///< numbers the draws: of the order, or her spell in prison
  OrderId order{};             ///< that requires it, if one does
};
/// Probation refers her to the treatment that her order requires; health itself, in prison and on release.
/// Nothing happens if a referral of hers, or treatment, is open already. Treatment in prison takes no place
/// of the area's.
void refer_to_treatment(Area& area, WomanIndex woman, const Referral& referral);
/// Probation: an order is over, and with it the treatment it requires.
void order_ends_treatment(Area& area, WomanIndex woman, OrderId order);
/// Custody has received her into prison and asked about her needs.
void refer_to_treatment_in_prison(Area& area, WomanIndex woman);
/// Custody releases her: treatment that was going on inside ends there. Outside it may go on; if it does not,
/// she may relapse.
void treatment_at_release(Area& area, WomanIndex woman, ReleasedFrom from);
/// Whatever treatment of hers is open ends here, unfinished: she goes to prison, leaves it, or has died.
void treatment_interrupted(Area& area, WomanIndex woman);

}  // namespace holloway
