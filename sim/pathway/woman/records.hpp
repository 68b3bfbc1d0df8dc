#pragma once
// What may be open on a woman beside her place: cases, orders, custodial terms, resettlement, children apart.

#include <cstdint>

#include "sim/core/time.hpp"
#include "sim/engine/resource.hpp"
#include "sim/engine/waits.hpp"
#include "sim/pathway/map/journey.hpp"
#include "sim/pathway/woman/pool.hpp"
#include "sim/pathway/woman/woman.hpp"

namespace holloway {

/// One occasion of offending that came to notice, from notice to its end. Called a case from the start.
struct Case {
  WomanIndex woman = nobody;
  Time offence;                ///< when it was committed
  Time remanded_since;         ///< while `remanded`
  Time caution_given;          ///< when a caution was last given over it
  Ticket ticket = no_ticket;   ///< place in the queue she waits in
  EnrolmentId enrolment;       ///< the programme that is the condition of her conditional caution
  std::uint16_t occasion = 0;  ///< numbers the draws
  std::uint16_t previous = 0;  ///< her cautions or convictions when this case was recorded
  float route_luck = 0;        ///< settles how the case is dealt with when it comes to notice
  Stage stage = Stage::begin;
  OffenceGroup group{};
  std::uint8_t gravity = 1;   ///< 1 to 4
  std::uint8_t offences = 1;  ///< settled together
  PoliceOutcome planned{};    ///< before any programme
  ReportKind report = ReportKind::none;
  bool arrested : 1 = false;
  bool admitted : 1 = false;
  bool abuser_is_other_party : 1 = false;
  bool screened : 1 = false;  ///< by Liaison and Diversion, if she is arrested and accepts
  bool crown_court : 1 = false;
  bool refused_police_bail : 1 = false;  ///< kept in the custody suite until a court sits
  bool remanded : 1 = false;
  bool has_been_remanded : 1 = false;
  bool convicted : 1 = false;
  bool charged : 1 = false;        ///< it is with the court
  bool caution_tried : 1 = false;  ///< an out-of-court disposal was tried and not met
  bool back_for_caution : 1 = false;
  bool assessed : 1 = false;          ///< bailed for assessment already
  bool coerced : 1 = false;           ///< somebody made her do it
  bool misidentified : 1 = false;     ///< accused by her abuser, and taken for the perpetrator
  bool liaison_reported : 1 = false;  ///< Liaison and Diversion reported to the court
  bool report_disregarded : 1 = false;
  bool pleaded_guilty : 1 = false;
  bool report_names_alternative : 1 = false;  ///< a community sentence with a service that will take her
};
static_assert(sizeof(Case) <= 52);

struct Order {
  WomanIndex woman = nobody;
  Time ends;
  OrderId earlier;  ///< her next older open order
  std::uint16_t occasion = 0;
  std::uint16_t breaches = 0;
  std::uint16_t absences = 0;  ///< moments at which she may have missed an appointment so far
  Stage stage = Stage::begin;
  bool suspended_sentence : 1 = false;
  bool rehabilitation_activity : 1 = false;
  bool unpaid_work : 1 = false;
  bool curfew : 1 = false;
  bool warned : 1 = false;
  Time warned_at;            ///< if `warned`
  RunningWait absence;       ///< for the next such moment
  float candidate_rate = 0;  ///< of those moments, a year, when the next was drawn
};
static_assert(sizeof(Order) <= 44);

struct Term {
  WomanIndex woman = nobody;
  Time release;  ///< automatic release
  Time sentence_ends;
  Time supervision_ends;
  float days = 0;  ///< length of the sentence
  std::uint16_t occasion = 0;
  std::uint16_t recalls = 0;
  Time out_since;         ///< last release
  Time recall_due;        ///< recall if nothing changes
  Time recall_since;      ///< when `recall_rate` began
  float recall_left = 0;  ///< of one unit exponential, at `recall_since`
  float recall_rate = 0;  ///< a day, once the first month is over
  Stage stage = Stage::begin;
  bool on_curfew_first = false;    ///< leaves on home detention curfew
  bool approved_premises = false;  ///< a bed is wanted for her release
  bool index_event_done = false;   ///< her first release started a follow-up
};
static_assert(sizeof(Term) <= 48);

struct Resettlement {
  WomanIndex woman = nobody;
  std::uint16_t spell = 0;
  std::uint16_t changes = 0;
  Time ends;
  RunningWait change;  ///< for the next change of accommodation
  Stage stage = Stage::begin;
};

/// A referral to treatment, and the course of treatment that may follow.
struct Treatment {
  WomanIndex woman = nobody;
  OrderId order;               ///< the order that requires it, if one does
  Ticket ticket = no_ticket;   ///< while she waits for a place
  std::uint16_t occasion = 0;  ///< numbers the draws
  Stage stage = Stage::begin;
  TreatmentKind kind{};
  ReferredBy by{};
};

/// Her dependent children who live apart from her because of custody.
struct Separation {
  WomanIndex woman = nobody;
  RunningWait home;         ///< until they come home
  RunningWait proceedings;  ///< until care proceedings may begin, or end
  std::uint16_t spell = 0;  ///< with `changes`, numbers the draws
  std::uint16_t changes = 0;
  Stage stage = Stage::begin;
  std::uint8_t children = 0;
  bool in_family_home : 1 = false;  ///< they stay in the home they shared with her
  bool held_far : 1 = false;        ///< she was held far from home
  bool strained : 1 = false;        ///< her family need grew by a step
};

/// Whether what a follow-up begins with is in force. A conditional caution is not until its conditions are
/// met.
enum class IndexEvent : std::uint8_t { stands, provisional, taken_back };

/// Follows a woman after an index event, as the Ministry of Justice counts proven reoffending: an offence
/// within twelve months that is proven within those twelve months or the six after.
struct FollowUp {
  Time since;
  FollowUpId earlier;         ///< her previous follow-up
  std::uint16_t quarter = 0;  ///< of the years reported
  std::uint16_t reoffences = 0;
  IndexDisposal disposal{};
  RecordBand previous{};  ///< cautions or convictions before the one that led to the index event
  IndexEvent index_event = IndexEvent::stands;
  Groups groups;  ///< at the index event
};

}  // namespace holloway
