#include "output/journeys/journey_table.hpp"

#include <catch2/catch.hpp>
#include <set>

#include "output/words/search_words.hpp"

namespace holloway {
namespace {

struct MadeTable {
  ReferenceData data;
  Scenario scenario;
  DrawnJourneys journeys;

  MadeTable() {
    data.areas.push_back({.id = "kent", .name = "Kent"});
    scenario.name = "made-up";
    scenario.areas = {0};
    scenario.horizon = {.start = *parse_date("2019-01-01"), .warm_up_years = 0, .years = 1};
    scenario.programmes.emplace_back();
    scenario.programmes[0].id = "help";
    scenario.programmes[0].title = "Help, \"and\" more";
    using enum Stage;
    const JourneyRow at_start{{Time(0), Process::place, begin, community},
                              true,
                              std::nullopt,
                              0,
                              {{JourneyFact::age, 31}, {JourneyFact::ethnic_group, 1}}};
    const JourneyRow sentenced{
        {Time::start_of(1) + Duration::minutes(601), Process::charge_case, sentence, immediate_custody},
        false,
        OffenceGroup::theft,
        2,
        {{JourneyFact::case_number, 3}, {JourneyFact::court, 1}, {JourneyFact::sentence_days, 84.26}}};
    const JourneyRow offer{{Time::start_of(2), Process::enrolment, begin, offered},
                           false,
                           std::nullopt,
                           0,
                           {{JourneyFact::programme, 0}}};
    journeys.women.push_back({{0, 7}, {at_start, sentenced, offer}});
  }
  [[nodiscard]] JourneyTable table() const { return {journeys, scenario, data}; }
};

}  // namespace

TEST_CASE("Journeys are written one row a move", "[journeys]") {
  const MadeTable made;
  CHECK(journeys_csv(made.table()) ==
        "\xEF\xBB\xBFscenario,woman,date,minute,process,from,to,offence_group,gravity,detail\n"
        "made-up,kent:7,2019-01-01,0,place,,community,,,age=31;ethnic_group=black\n"
        "made-up,kent:7,2019-01-02,601,case,sentence,immediate_custody,theft,2,case=3;court=crown;sentence_"
        "days=84.3\n"
        "made-up,kent:7,2019-01-03,0,enrolment,begin,offered,,,programme=help\n");
}

TEST_CASE("The codebook has every column, and every identifier that occurs", "[journeys]") {
  const MadeTable made;
  std::set<std::pair<std::string, std::string>> known;
  for (const auto& row : codebook_of(made.table())) {
    CHECK_FALSE(row.meaning.empty());
    CHECK(known.emplace(row.column, row.id).second);
  }
  for (const auto column : Names<JourneyColumn>::ids) CHECK(known.count({std::string(column), ""}) == 1);
  for (const auto& [column, id] :
       std::vector<std::pair<std::string, std::string>>{{"process", "place"},
                                                        {"process", "enrolment"},
                                                        {"from", "sentence"},
                                                        {"to", "community"},
                                                        {"offence_group", "theft"},
                                                        {"detail", "court"},
                                                        {"detail", "court=crown"},
                                                        {"detail", "programme=help"}})
    CHECK(known.count({column, id}) == 1);
  CHECK(known.count({"detail", "court=magistrates"}) == 0);
  const auto text = codebook_csv(codebook_of(made.table()));
  CHECK(text.find("detail,programme=help,\"Help, \"\"and\"\" more\"\n") != std::string::npos);
}

TEST_CASE("Every process, fact, value and condition has words", "[journeys]") {
  MadeTable made;
  auto& rows = made.journeys.women[0].rows;
  for (std::size_t p = 0; p < count_of<Process>; ++p)
    rows.push_back({{Time(0), Process(p), Stage::begin, Stage::notice}, false, std::nullopt, 0, {}});
  for (std::size_t s = 0; s < stages; ++s)
    rows.push_back({{Time(0), Process::place, Stage(s), Stage(s)}, false, std::nullopt, 0, {}});
  for (std::size_t f = 0; f < count_of<JourneyFact>; ++f)
    rows.push_back({{Time(0), Process::place, Stage::begin, Stage::notice},
                    false,
                    std::nullopt,
                    0,
                    {{JourneyFact(f), 0}}});
  const auto add = [&](JourneyFact fact, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) rows[0].facts.push_back({fact, static_cast<double>(i)});
  };
  rows.erase(std::remove_if(rows.begin(), rows.end(),
                            [](const JourneyRow& row) {
                              return !row.facts.empty() && (row.facts[0].fact == JourneyFact::report ||
                                                            row.facts[0].fact == JourneyFact::order);
                            }),
             rows.end());
  add(JourneyFact::court, 0, count_of<CourtKind>);
  add(JourneyFact::report, 1, count_of<ReportKind>);  // a case without one has no such fact
  add(JourneyFact::order, index_of(Disposal::community_order), index_of(Disposal::immediate_custody));
  add(JourneyFact::treatment, 0, count_of<TreatmentKind>);
  add(JourneyFact::referred_by, 0, count_of<ReferredBy>);
  add(JourneyFact::ethnic_group, 0, count_of<EthnicGroup>);
  CHECK_NOTHROW(codebook_of(made.table()));
  const auto help = happenings_for_help();
  for (const auto id : Names<Happening>::ids)
    CHECK(help.find("\n  " + std::string(id) + " ") != std::string::npos);
}

}  // namespace holloway
