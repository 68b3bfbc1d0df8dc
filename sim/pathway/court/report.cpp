#include "sim/pathway/court/report.hpp"

#include <algorithm>

#include "sim/pathway/court/events.hpp"
#include "sim/pathway/court/sentencing.hpp"
#include "sim/pathway/life/cases.hpp"
#include "sim/pathway/life/knowledge.hpp"

namespace holloway {
namespace {

/// What probation learns, from her and from police records, goes into the report, and with it what her
/// women's service knows. It may name a community sentence and a service that will take her; and the court
/// may disregard it.
void report_informs_court(Area& area, Case& c) {
  const auto& p = area.parameters().disclosure;
  const auto& r = area.parameters().report;
  share(area, c.woman, {Agency::police, Agency::probation, r.police_share_with_probation}, c.occasion,
        Draw::probation_sharing);
  asked_by(area, c.woman, Agency::probation, c.occasion, Draw::report_disclosure);
  share(area, c.woman, {Agency::probation, Agency::court, p.report_shares_with_court}, c.occasion,
        Draw::report_sharing);
  share(area, c.woman, {Agency::womens_service, Agency::court, p.service_shares}, c.occasion,
        Draw::report_sharing);
  double alternative = r.names_alternative.value();
  if (area.women[c.woman].known_to(Agency::womens_service) != 0)
    alternative = with_odds_ratio(alternative, r.names_alternative_if_service_knows_her.value());
  const auto luck = [&](Draw which) { return area.draw(c.woman, c.occasion, which); };
  c.report_names_alternative = luck(Draw::report_names_alternative) < alternative;
  c.report_disregarded = luck(Draw::report_disregarded) < r.disregarded.value();
  area.count(c.woman, counts.reports);
  area.count(c.woman, counts.reports_by_kind[c.report]);
  if (c.report_disregarded) area.count(c.woman, counts.reports_disregarded);
  if (c.report_names_alternative) area.count(c.woman, counts.reports_naming_alternative);
}

/// How long a writer is taken up by this report.
double writer_time(const Area& area, const Case& c) {
  const auto& p = area.parameters().report;
  return c.report == ReportKind::fast ? p.fast_writer_time.value() : p.writer_time.value();
}

void sentence_with_report(Area& area, CaseId number) {
  report_informs_court(area, area.cases[number]);
  area.offer(ActsAt::pre_sentence_report, area.cases[number].woman, number);
  hearing_due(area, number);
}

}  // namespace

void prepare_sentence(Area& area, CaseId number) {
  Case& c = area.cases[number];
  const auto& p = area.parameters().report;
  const double asked = with_odds_ratio(p.asked_for.value(), area.ratio(c.woman, Lever::report));
  const auto luck = [&](Draw which) { return area.draw(c.woman, c.occasion, which); };
  if (!sentence_may_restrict_liberty(area, c) || luck(Draw::report_asked_for) >= asked)
    return pass_sentence(area, number);
  const double kind = luck(Draw::report_kind);
  if (kind < p.oral.value()) {
    c.report = ReportKind::oral;
    report_informs_court(area, c);
    area.offer(ActsAt::pre_sentence_report, c.woman, number);
    return pass_sentence(area, number);
  }
  const bool fast = kind < p.oral.value() + p.fast.value();
  c.report = fast ? ReportKind::fast : ReportKind::written;
  area.move(Process::charge_case, c.woman, c.stage, Stage::pre_sentence_report);
  // A report takes its writer's time at the end of what it takes in all.
  const double days = (fast ? p.fast_takes : p.written_takes).value() - writer_time(area, c);
  area.schedule(area.now() + Duration::from_days(std::max(0.0, days)), number, CourtEvent::report_ready);
}

void writer_found(Area& area, CaseId number) {
  area.schedule(area.now() + Duration::from_days(writer_time(area, area.cases[number])), number,
                CourtEvent::report_written);
}

void report_ready(Area& area, CaseId number) {
  Case& c = area.cases[number];
  if (area.women[c.woman].gone()) return close_case(area, number, Stage::case_ended_by_death);
  if (area.queues[Queue::report_writers].try_seize(area.now())) return writer_found(area, number);
  c.ticket = area.queues[Queue::report_writers].join(area.now(), c.woman, number.number());
  area.schedule(area.now() + Duration::from_days(area.parameters().report.court_waits.value()), number,
                CourtEvent::waited_too_long_for_report);
}

void report_written(Area& area, CaseId number) {
  if (const auto next = area.queues[Queue::report_writers].release(area.now()))
    writer_found(area, CaseId(next->subject));
  if (area.women[area.cases[number].woman].gone())
    return close_case(area, number, Stage::case_ended_by_death);
  sentence_with_report(area, number);
}

void waited_too_long_for_report(Area& area, CaseId number) {
  Case& c = area.cases[number];
  if (c.stage != Stage::pre_sentence_report ||
      !area.queues[Queue::report_writers].leave(area.now(), c.ticket))
    return;
  c.report = ReportKind::none;
  area.count(c.woman, counts.reports_not_ready);
  hearing_due(area, number);
}

}  // namespace holloway
