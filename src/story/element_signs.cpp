// Longer than 250 lines because it is a table: each element of the eight kinds, and what it sounds
// like.
#include "story/element_signs.h"

#include <array>

#include "story/cue.h"

namespace hone::story {
namespace {

constexpr std::string_view kShared =
    "stakeholder*, sales, engineering, engineers, designers, design team, leadership, founder*, "
    "ceo, cto, "
    "vp, exec*, director*, manager, managers, the team, my team, our team, teams, client*, "
    "customers, support, legal, marketing, pm, "
    "product manager*, partners, team members, management, board, colleagues, department*, "
    "everyone, boss";
constexpr std::string_view kProblemWords =
    "problem*, pain*, issue*, struggl*, frustrat*, complain*, bottleneck*, inefficien*, manual, "
    "manually, error*, "
    "crash*, outage*, broken, confus*, duplicat*, overlap*, wast*, couldnt, could not, unable, "
    "overwhelm*, difficult*, declin*, "
    "dropp*, collapsed, stagnant, long wait, wait times, slow, outdated, disrupt*, hesitant, "
    "stopped, working around, low adoption, "
    "losing, lost, churn*, fell, falling, high ~ rate, delay*, no clear, lack*, poor, insisted, "
    "needed ~ to convince, billed ~ on paper, wrong, no engineering, challeng*";
constexpr std::string_view kStakesWords =
    "#, risk*, renewal*, revenue, churn*, deadline*, cost|costs|costing, at stake, critical*, "
    "crucial, "
    "penalt*, contract*, sla*, retention, budget, margin*, overhead, launch, threaten*, jeopard*, "
    "urgent*, strategic, compet*, "
    "would have, without ~ delay*, significantly, impact*, reputation, important, key client*, "
    "major client*, satisfaction, credibility";
constexpr std::string_view kGoalWords =
    "goal*, objective*, okr*, target*, north star, aim|aimed, success, metric*, kpi*, needed to, "
    "had to, my task, "
    "the task, task, tasked, responsib*, mission, in order to, to ensure, wanted to, hypothes*, "
    "the question";
constexpr std::string_view kMeasureWords =
    "#, retention, churn*, conver*, adoption, activation, engagement, revenue, arr, nps, csat, "
    "satisfaction, "
    "latency, uptime, time, rate, usage, performance, cost*, quality, success metric*, measured, "
    "without, by the end, deadline, growth, efficiency, accuracy, sales";
constexpr std::string_view kLessonWords =
    "learned|learnt that, learned|learnt to, i ~ learned|learnt, we learned, lesson*, taught me, "
    "taught us, takeaway*, in hindsight, "
    "looking back, next time, would do differently, i now, now i, reinforced, going forward, from "
    "then on, since then, showed me, i "
    "realized, i realised, learning, learnings, ever since, moving forward, key listened, this "
    "experience, experience ~ taught, a year later, subsequent*, "
    "became ~ standard, leadership without, asks me, he now, she now, made me";

const std::array kShipped{
    ElementSigns{"", "", Judge::kMeasured, Zone::kAnywhere},
    ElementSigns{"i|ive ~ led, i ~ owned, i drove, i was the, i was ~ responsible, as the|a ~ "
                 "pm|manager|lead|owner|engineer, my role, "
                 "my responsib*, i headed, i managed, i was tasked, i spearheaded, i ~ decid*, i ~ "
                 "chose, i ~ prioriti*, i ~ designed, i ~ defined, i made the call, "
                 "i ~ set the, i took ownership, i was product manager, i took the initiative, i "
                 "took the lead, i initiated, i ~ proposed",
                 "i, my, led, designed, built, used, owned, drove, decided", Judge::kFirst,
                 Zone::kAnywhere},
    ElementSigns{words_of(Cue::kPersona), words_of(Cue::kSegment), Judge::kEither, Zone::kAnywhere},
    ElementSigns{kProblemWords, kStakesWords, Judge::kBoth, Zone::kContext},
    ElementSigns{words_of(Cue::kShip),
                 "trade off*, tradeoff*, instead of, rather than, left out, stayed out, cut, "
                 "descoped, de scoped, mvp, v1, "
                 "first version, first release, decided not, deferred, postponed, phased, "
                 "prioriti*, chose, without a "
                 "traditional, simpler, opted, in favor of, at the cost of, balance, sacrific*, "
                 "not fourteen, had to wait",
                 Judge::kBoth, Zone::kAnywhere},
    ElementSigns{"collaborat*, cross functional*, worked with, worked closely, partner*, with ~ "
                 "engineering, with ~ design*, with ~ sales, "
                 "with ~ marketing, with ~ team|teams, co owner, coordinat*, engineers, support "
                 "rehearsed, teams, stakeholder*, joint",
                 "rollout, rolled out, roll out, beta, pilot*, train*, adoption, adopted, "
                 "onboard*, phased, go to market, gtm, users ~ "
                 "used, active users, took it up, in use, migrated, launched to, within ~ "
                 "weeks|months, documentation, announce*, early access, feedback from",
                 Judge::kEither, Zone::kAnywhere}};

constexpr std::array kPrioritization{
    ElementSigns{
        "wanted, request*, compet*, conflict*, deadline*, multiple, several, two ~ "
        "projects|features|requests|clients, at the same "
        "time, simultaneous*, short notice, backlog, problem*, needed ~ by, demand*, pressure, "
        "tight, limited, renew*, shortage, had ~ requested, overlapping, tasks, churn*, declin*",
        "#, risk*, renewal*, revenue, churn*, cost*, critical*, crucial, key client*, major "
        "client*, customer*, client*, contract*, "
        "founder, ceo, at stake, event, launch, quarter, competit*, deadline*, strategic, users",
        Judge::kBoth, Zone::kContext},
    ElementSigns{"goal*, objective*, okr*, target*, north star, success metric*, kpi*, aim|aimed, "
                 "ruled, was the metric, mission, strategic "
                 "priorit*, wanted to ~ increas*|reduc*|improv*, my task, task, the task, to "
                 "ensure, needed to, responsib*",
                 "#, retention, churn*, conver*, adoption, activation, revenue, arr, nps, "
                 "satisfaction, okr*, metric*, kpi*, renewed, deadlines, both deadlines, quality",
                 Judge::kBoth, Zone::kBeforeResult},
    ElementSigns{
        "option*, alternative*, request*, features, projects, wanted, competing, versus, vs, "
        "either, candidates, "
        "initiatives, tasks, two ~ requests, other users, clients, multiple, compar*, between",
        "capacity, engineers, engineer weeks, weeks, deadline*, budget, dependen*, resource*, "
        "bandwidth, "
        "limited, constraint*, only #, time frame, timeline*, sprint*, short notice, tech debt, "
        "quarter, headcount, half the time",
        Judge::kBoth, Zone::kBeforeResult},
    ElementSigns{"rice, ice, moscow, scor*, framework*, criteria, weighted, matrix, impact ~ "
                 "effort, effort ~ impact, "
                 "value ~ effort, urgency, importance, eisenhower, cost of delay, wsjf, kano, "
                 "ranked, rank, evaluated, assessed, prioriti* ~ based, "
                 "reach, confidence, yardstick, business value, times confidence",
                 "data, usage, analy*, interview*, research, revenue, pulled, survey*, tickets, "
                 "metrics, impact, accounts, evidence, feedback, dependencies, estimate*",
                 Judge::kEither, Zone::kAnywhere},
    ElementSigns{"said no, saying no, no to, declin*, deprioriti*, de prioriti*, cut, postpon*, "
                 "deferr*, defer, shelv*, not now, next sprint, "
                 "dropped, instead of, rather than, later phase, rolled out ~ after, put on hold, "
                 "moved ~ to ~ sprint|quarter|release, "
                 "remaining features, over the, trade off*, tradeoff*, scoped ~ for, against, "
                 "delegat*, reject*, pushed back, lightweight alternative, delay*",
                 "decid*, chose, went with, focus on, focused on, committed, prioriti*, proposed, "
                 "yes to, recommend*, agreed, first, selected",
                 Judge::kEither, Zone::kAfterContext},
    ElementSigns{"communicat*, explain*, presented, shared, met with, meeting*, walked ~ through, "
                 "align*, transparen*, updates, updated, "
                 "discuss*, showed, told, negotiat*, convinc*, agreed, consult*, informed, kept ~ "
                 "informed, workshop*, buy in, reached out, visible, alienat*",
                 kShared, Judge::kBoth, Zone::kAnywhere},
    ElementSigns{"since then, review*, retro*, learned, monitored, next quarter, subsequent*, "
                 "later, afterwards, follow up, "
                 "followed up, adoption, appreciated, satisf*, in time, on time, met ~ deadline*, "
                 "renewed, success*, result*, approach, positive",
                 "", Judge::kMeasuredAndFirst, Zone::kResult}};

constexpr std::array kInfluence{
    ElementSigns{"met with, scheduled, listened, asked, interview*, present*, prepared, invited, "
                 "show*, built ~ prototype*, "
                 "prototype*, business case, made ~ case, one on one*, 1 1*, workshop*, demo*, "
                 "pilot*, proposed, suggest*, outlined, "
                 "addressed, acknowledg*, data, shared, offered, negotiat*, organized, organised, "
                 "gathered, created, co design*, spoke, reached out, facilitat*, joint",
                 "", Judge::kRepeated, Zone::kAfterContext},
    ElementSigns{"", "", Judge::kMeasured, Zone::kAnywhere},
    ElementSigns{"no ~ authority, without ~ authority, not ~ authority, didnt report, did not "
                 "report, no direct, couldnt mandate, couldnt force, could not "
                 "force, no formal, different manager, outside my, nobody reported, signature, "
                 "belonged to, not my decision, no control over, werent my reports, wasnt their "
                 "manager, had to ~ approv*",
                 "different team, another team, another department, other team, peer*, cross "
                 "functional*, team i didnt, in house team, another in house, senior to me, my "
                 "manager, my boss, vp, leadership team",
                 Judge::kFirst, Zone::kAnywhere},
    ElementSigns{"sales, engineering, engineers, design team, designers, finance, legal, security "
                 "team, support team, customer "
                 "success, operations team, compliance, data team, leadership, executive*, "
                 "founder*, ceo, cto, vp, platform "
                 "team|engineering, marketing team, product team, account managers, director*, "
                 "another team, different team, both teams, two teams, tech lead",
                 "concerns speed, concern, worried, cared about, cares about, incentiv*, measured "
                 "on, afraid, fear*, skeptic*, "
                 "sceptic*, resist*, pushback, pushed back, priorit*, answers for, paid on, "
                 "wanted, preferred, believed, opposed, reluctan*, overlap*, disagree*, unique",
                 Judge::kBoth, Zone::kAnywhere},
    ElementSigns{kProblemWords, kStakesWords, Judge::kBoth, Zone::kContext},
    ElementSigns{
        kLessonWords,
        "i now, now i, next time, since then, a year later, always, before i, from then on, "
        "reused, subsequent*, whenever, every",
        Judge::kBoth, Zone::kResult}};

constexpr std::array kDiscovery{
    ElementSigns{"declin*, dropp*, fell, stagna*, churn*, noticed, complain*, collapsed, stopped "
                 "trusting, spik*, losing, low "
                 "adoption, took over, asked for, kept asking, request*, underperform*, plateau*, "
                 "tickets, not using, werent, struggling, slipped, wanted a, was experiencing, "
                 "low ~ engagement, drop ~ in, abandon*, feedback",
                 "#, before we, decid*, risk*, revenue, renewal*, deadline*, about to, roadmap, "
                 "cost*, would have, threaten*, quarter, invest*, okr*, goal",
                 Judge::kBoth, Zone::kContext},
    ElementSigns{"interview*, survey*, usability, shadow*, diary, observ*, focus group*, session "
                 "recording*, contextual inquir*, "
                 "spoke|talked to|with, field visit*, visited, user research, customer research, "
                 "questionnaire*, ticket*, analytics, watched, "
                 "ethnograph*, user test*, card sort*, usage data, customer calls, discovery calls",
                 "", Judge::kRepeated, Zone::kAnywhere},
    ElementSigns{"found|discovered|learned|realized|realised|revealed|showed|uncovered that, "
                 "turned out, insight was, key insight, insight is, root "
                 "cause was, it wasnt, was not ~ but, wasnt ~ but, the real problem, the actual "
                 "problem, the real issue, we thought, took ~ for ~ bottleneck, "
                 "they didnt ~ want|need, i|we discovered, i|we realized, i|we realised, i|we "
                 "found, became clear, didnt need, the core problem, surprising*",
                 "because, so, not, rather than, actually, instead, but", Judge::kBoth,
                 Zone::kAnywhere},
    ElementSigns{"built, rebuilt, redesigned, shipped, launched, added, removed, simplif*, "
                 "dropped, introduced, pivoted, prioritized "
                 "a|the, created a, replaced, reframed, repositioned, changed the ~ "
                 "flow|onboarding|product|roadmap, prototyped, designed a",
                 "co owner, with ~ engineer*|design*|sales|team|stakeholder*|marketing, aligned, "
                 "align, stakeholder*, convinced, presented, "
                 "roadmap, buy in, team, agreed, engineering, leadership, shared",
                 Judge::kBoth, Zone::kAfterContext},
    ElementSigns{"", "", Judge::kMeasured, Zone::kAnywhere}};

constexpr std::array kData{
    ElementSigns{kProblemWords, kStakesWords, Judge::kBoth, Zone::kContext},
    ElementSigns{kGoalWords, kMeasureWords, Judge::kBoth, Zone::kBeforeResult},
    ElementSigns{"analy*, segment*, cohort*, sql, quer*, dashboard*, funnel*, regression, a b, "
                 "experiment*, logs, dug into, deep "
                 "dive, pulled ~ data, usage data, correlat*, hypothes*, profil*, compared, root "
                 "cause, collected, gathered ~ data, data ~ showed, interviews, survey*, tracked, "
                 "metrics, measured, of ~ failed",
                 "found, show*, reveal*, discover*, root cause, insight*, identif*, turned out, #, "
                 "indicated, noticed, realized, pattern*",
                 Judge::kBoth, Zone::kAnywhere},
    ElementSigns{"decid*, chose, prioriti*, recommend*, proposed, launched, built, shipped, "
                 "implement*, redesign*, refactor*, "
                 "changed, introduced, adjusted, optimiz*, rolled out, migrated, cut, allocated, "
                 "focused, created, replaced, removed, presented",
                 "trade off*, tradeoff*, instead of, rather than, option*, versus, risk*, effort, "
                 "guardrail*, "
                 "alternative*, prioriti*, but, although, over the, balance*, first, because, cost",
                 Judge::kBoth, Zone::kAfterContext},
    ElementSigns{kLessonWords, "", Judge::kMeasuredAndFirst, Zone::kResult}};

constexpr std::array kAmbiguity{
    ElementSigns{"unclear, ambigu*, uncertain*, unknown*, changed, change ~ in, chang* ~ "
                 "requirement*, shift*, pivot*, reorg*, restructur*, acquired, acquisition, "
                 "merger, deprecat*, pandemic, covid*, new regulation*, incomplete, vague, no "
                 "clear, not clear, sudden*, unexpected*, mid "
                 "project, nobody knew, no documentation, no playbook, from scratch, conflicting, "
                 "few details, new market, no requirements, last minute, evolving, undefined, "
                 "moved twice, neither, required us to switch, no owner, major change",
                 "tight deadline*, pressure, challeng*, short notice, new, complex*, limited, "
                 "without, deadline*, difficult*",
                 Judge::kFirst, Zone::kContext},
    ElementSigns{"i was the, i was a, i was ~ responsible, i was tasked, my role, my task, as "
                 "the|a ~ pm|manager|lead|owner|engineer|developer, i "
                 "led, i owned, i ran, lead ~ engineer, asked me, i was asked, mandate, "
                 "responsib*, needed to, task, i had to, my job, in charge",
                 "success, goal*, target*, metric*, by the end, criteria, within #, in # "
                 "weeks|days|months, deadline*, okr*, milestone*, had to be, objective*, "
                 "on time, without ~ compromis*|affect*|losing, quality",
                 Judge::kBoth, Zone::kBeforeResult},
    ElementSigns{
        "assess*, analy*, interview*, research*, mapped, hypothes*, audit*, investigat*, gather*, "
        "talked to, spoke with, clarif*, broke "
        "~ down, understand, spike|spikes, identif*, learned about, prototype*, evaluat*, wrote "
        "down, listed, reviewed, re evaluat*, re assess*, break ~ down, outlin*, questions",
        "option*, found, #, assumption*, priorit*, two ways, realized, root cause, because, "
        "scenario*, risk*, which, plan, "
        "critical, framework, most important",
        Judge::kBoth, Zone::kAfterContext},
    ElementSigns{
        "communicat*, explain*, presented, shared, met with, meeting*, walked ~ through, align*, "
        "transparen*, updates, updated, "
        "discuss*, showed, told, negotiat*, convinc*, agreed, consult*, one pager, escalat*, "
        "informed, involv*, collaborat*, paired, stand ups, check ins, coordinat*",
        kShared, Judge::kBoth, Zone::kAfterContext},
    ElementSigns{"built, shipped, launched, delivered, implement*, coordinat*, execut*, rolled "
                 "out, paired, negotiated, ran, created, "
                 "developed, completed, migrated, adapted, restructured, delegated, set up, "
                 "started, designed, decided, divided",
                 "iterat*, phase*, weekly, daily, sprint*, adjusted, adjust*, pilot*, mvp, "
                 "checkpoint*, revis*, "
                 "incremental*, step by step, milestone*, in stages, flexib*, tested, every week, "
                 "agile, feedback, smaller tasks, regular*",
                 Judge::kBoth, Zone::kAfterContext},
    ElementSigns{"", "", Judge::kMeasured, Zone::kAnywhere}};

const std::array kFailure{
    ElementSigns{
        words_of(Cue::kMistake),
        "mistake*, error, failed, failure, wrong, without ~ testing|plan|rollback|validation, "
        "underestimat*, overlooked, missed, misjudg*, significant ~ "
        "problems, went down, behind schedule, didnt go, flop, failed launch, didnt meet, slipped, "
        "didnt have",
        Judge::kFirst, Zone::kBeforeResult},
    ElementSigns{words_of(Cue::kDurable),
                 "learned, learnt, lesson*, taught, since then, i now, now i, from then on, going "
                 "forward, next time, ever since, subsequent*, on the next, havent "
                 "had, adopted, standard, learning, realized, i always, established, implemented, "
                 "created, built, became, new",
                 Judge::kBoth, Zone::kAfterContext},
    ElementSigns{words_of(Cue::kRecover),
                 "told ~ client*|customer*|manager*|team|stakeholder*|executive*, communicat*, "
                 "inform*, apologi*, transparen*, client*, stakeholder*, updated, "
                 "leadership, reached out, with my team, meetings, with ~ marketing, collaborat*, "
                 "publicly, trust, met with, customers, executives",
                 Judge::kBoth, Zone::kAfterContext},
    ElementSigns{"slipped ~ weeks|days|months, # ~ of ~ users|customers|revenue, down ~ # , # "
                 "weeks late, # days late, for # "
                 "minutes|hours|days, only #, delayed ~ by, lost #, cost us #, churn*, # ~ "
                 "complaints, exceed*, # months, # weeks behind",
                 "", Judge::kCost, Zone::kAnywhere},
    ElementSigns{"goal was, goal of, the goal, to improve, in order to, aim*, intended, was "
                 "supposed to, objective*, "
                 "expected, was meant to, wanted to, hoped, my responsib*, task, my task, was to, "
                 "make our goal, premium ~ tier, needed to, to streamline",
                 "new ~ feature|platform|system|app|tool|service|product, subscription, crm, "
                 "dashboard, platform, feature, website, at a|an ~ company, "
                 "software developer, major feature, system, in my previous role, working as, "
                 "client, customers, users",
                 Judge::kBoth, Zone::kContext}};

constexpr std::array kDisagreement{
    ElementSigns{"disagree*, conflict*, insisted, wanted, argued, believed, opposed, clash*, "
                 "dispute*, versus, vs, difference* "
                 "~ opinion, tension, didnt trust, did not trust, pushed back, preferred, "
                 "standoff, refused, felt that, friction, debate*",
                 "deadline*, #, risk*, launch, release, critical, scale, decision, performance, "
                 "priorit*, whether, before, customer*, revenue, quality, timeline*",
                 Judge::kBoth, Zone::kContext},
    ElementSigns{"listen*, asked, understand*, their perspective, their concern*, his concern*, "
                 "her concern*, their point*, concern*, heard, "
                 "acknowledg*, was right, were right, sat down, sat with, pointed out, explained, "
                 "his case, her case, perspective*, reasoning, viewpoint*",
                 "because, that, due to, would, had, #", Judge::kBoth, Zone::kAnywhere},
    ElementSigns{"i believed, i thought, i felt, i argued, my view, my position, my case, i "
                 "wanted, my concern*, i presented, i explained, i showed, "
                 "prepared data, i shared, i proposed, i suggested, i was sure, i pointed out, "
                 "presented, my perspective, built ~ prototype",
                 "data, evidence, research, #, because, prototype*, example*, analysis, numbers, "
                 "trade offs, tradeoffs, facts, benchmark*, proving, metrics",
                 Judge::kBoth, Zone::kAnywhere},
    ElementSigns{"agreed to|on, compromise*, test*, experiment*, pilot*, prototype*, criteri*, "
                 "side by side, both ways, trial, a b, data, "
                 "common ground, mediator, escalat*, proposed, suggested, decided to, options, "
                 "middle ground, workshop*, match",
                 "beforehand, agreed, before, together, both, we, limit, rule, if", Judge::kBoth,
                 Zone::kAfterContext},
    ElementSigns{"decid*, commit*, went with, chose, agreed, settled, moved forward, proceeded, we "
                 "implemented, fully, supported, owned the, scoped, built a simpler, final "
                 "decision, shipped with, put aside",
                 "commit*, support*, fully, owned, even though, although, despite, helped, made "
                 "sure, carried out, scoped",
                 Judge::kBoth, Zone::kAfterContext},
    ElementSigns{"relationship*, trust*, felt heard, respect*, worked ~ together, collaborat*, "
                 "stronger, champion, closer, both teams, both sides, better "
                 "working, asks me, successful*, positive, improved, appreciated, happy, "
                 "delivered, met, hit ~ deadline, kept, thanked, mutual",
                 "#, on time, deadline, success*, adopted, reduced, increased, shipped, result*, "
                 "launched, future",
                 Judge::kEither, Zone::kResult}};

}  // namespace

std::span<const ElementSigns> signs_of(Kind kind) {
  switch (kind) {
    case Kind::kShipped:
      return kShipped;
    case Kind::kPrioritization:
      return kPrioritization;
    case Kind::kInfluence:
      return kInfluence;
    case Kind::kDiscovery:
      return kDiscovery;
    case Kind::kData:
      return kData;
    case Kind::kAmbiguity:
      return kAmbiguity;
    case Kind::kFailure:
      return kFailure;
    case Kind::kDisagreement:
      return kDisagreement;
    case Kind::kOther:
      break;
  }
  return {};
}

}  // namespace hone::story
