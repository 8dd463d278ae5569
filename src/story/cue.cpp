// Longer than 250 lines because it is a table: word lists that several rules share.
#include "story/cue.h"

#include <array>

namespace hone::story {
namespace {

// In the order of the enum.
constexpr std::array<std::string_view, kCues> kWords{
    // persona
    "admin|admins|administrator*, buyer*, champion*, end user*, decision maker*, office manager*, "
    "account manager*, operations manager*, project manager*, engineering manager*, store "
    "manager*, hr manager*, bar manager*, finance manager*, nurse*, doctor*, clinician*, patient*, "
    "teacher*, student*, driver*, recruiter*, accountant*, bookkeeper*, broker*, analyst*, "
    "marketer*, developer*, designer*, engineer*, agent|agents, associate|associates, "
    "representative*, rep|reps, shopper*, seller*, merchant*, host|hosts, guest|guests, parent*, "
    "owner of, owners, founder*, freelancer*, "
    "clerk*, dispatcher*, planner*, editor*, creator*, operator*, technician*, mechanic*, "
    "pharmacist*, "
    "lawyer*, consultant*, audiophile*, traveller*, traveler*, commuter*, gamer*, caregiver*, "
    "care worker*, cfo, cto, cio, ciso, head of, director*, listener*, subscriber*",
    // segment
    "mid market, midmarket, smb|smbs, enterprise*, small business*, small and medium, start up*, "
    "startup*, b2b, b2c, healthcare, hospital*, bank*, insur*, retail*, logistics, manufactur*, "
    "fintech*, schools, universit*, clinics, practices, agencies, government*, public sector, "
    "consumer*, premium, free tier, paying customers, firms, companies with, customers with, power "
    "users, new users, free users, paid users, first time, churned users, long tail, "
    "self serve, cohort of, industr*, vertical*, segment of, in the segment, # employees, # staff, "
    "# seats",
    // users
    "user|users, customer*, client|clients, people, audience",
    // problem
    "problem*, pain|pains, painful, issue|issues, struggl*, frustrat*, complain*, bottleneck*, "
    "inefficien*, slow|slower|slowest, manual|manually, error|errors, bug|bugs, crash*, outage*, "
    "downtime, "
    "fail|failed|failing|failure*, broken, confus*, duplicat*, overlap*, wast*, delay*, lost, "
    "losing, "
    "dropp*, declin*, collapsed, stagnant, overwhelm*, difficult*, couldnt, could not, unable, "
    "wrong, "
    "stopped trusting, working around, no way to, overhead, wait|waited|waiting, friction, "
    "inconsisten*, outdated, disrupt*, hesitant, poor, low adoption, gap|gaps, demoralized, "
    "unhappy, "
    "challeng*, duplicated, disconnect",
    // stakes
    "risk*, renewal*, renew, arr, mrr, revenue, churn*, deadline*, cost|costs|costing, or else, at "
    "stake, critical*, crucial, penalt*, fine|fines, contract*, sla|slas, retention, budget, "
    "margin*, loss "
    "of, lose|losing|lost, overhead, launch date, compliance, threaten*, jeopard*, urgent*, top "
    "priority, "
    "strategic, market share, competit*, would have, delay|delays, reputation, "
    "significant* disrupt*, wait times, without ~ delay*, credibility, worth",
    // trigger
    "declin*, dropp*, fell, falling, stagnat*, stagnant, churn*, noticed, complain*, collapsed, "
    "stopped, "
    "spik*, surge*, losing, low adoption, took over, inherited, asked for, kept asking, request*, "
    "slipped, "
    "new competitor*, new law, regulation*, feedback, was experiencing, werent, were not, tickets, "
    "underperform*, plateau*, went down, deprecat*, announced, acquired, merger, reorg*, renewal*, "
    "launched, migrat*, growing, grew",
    // metric
    "retention, churn*, conver*, adoption, activation, engagement, revenue, arr, mrr, nps, csat, "
    "satisfaction, win rate*, close rate*, latency, uptime, error rate*, response time*, load "
    "time*, "
    "cycle time*, lead time*, wait* time*, handling time*, time to _, throughput, ticket*, "
    "contacts, calls, "
    "sign ups, signups, usage, listening time, session*, orders, sales, bookings, cost|costs, "
    "margin, "
    "hours, defects, bugs, incidents, crashes, renewals|renewal, upsell*, completion, "
    "click through, ctr, daily active, dau, mau, monthly active, frequency, accuracy, "
    "productivity, performance, rate",
    // effect
    "increas*, decreas*, reduc*, improv*, grew|grow|grown, rose|rise|rising, fell|fall|fallen, "
    "dropp*, "
    "drop, cut, lift*, boost*, saved|saving|savings|save, eliminat*, climb*, jump*, exceed*, "
    "surpass*, "
    "gain*, doubled, tripled, halved, went from, went up, went down, went to, moved from, moved "
    "the, hit, reach*, "
    "achiev*, lower*, shorten*, accelerat*, sped, faster, fewer, less, higher, more than, instead "
    "of, up "
    "from, down from, generat*, brought ~ down|up, deliver*, slipped, delay*, cost, lost, affect*, "
    "stabili*, recover*, adopted, resulted, result|results, resolv*, prevent*, avoid*, "
    "earlier, late, "
    "ahead of, renewed, converted, retained, onboarded, processed, migrated, closed, won, led to, "
    "now, later",
    // target
    "target*, goal|goals, okr*, objective*, threshold*, aim|aimed, aiming, key result*, "
    "benchmark*, "
    "success criteri*, success metric*, success would, success meant, we needed # , hoped for, "
    "committed to #",
    // method
    "a b, ab test*, experiment*, control group*, holdout*, held back, cohort*, pilot*, baseline*, "
    "before and after, compared to|with, versus the, randomi*, tracked, tracking, measured, "
    "instrumented, attribut*, phased, beta, statistically, significance, split test*, regression, "
    "same period, "
    "year over year, like for like, monitor*, canary",
    // ship
    "built, build, building, rebuilt, shipped, ship, launched, launch, released, release, "
    "deliver*, "
    "implement*, developed, deployed, deploy, rolled out, created, designed, redesigned, "
    "introduced, "
    "added, automated, migrated, integrated, refactored, extended, enhanced, simplified, replaced, "
    "set up, "
    "wrote, prototyp*, went live",
    // decide
    "decid*, decision*, chose, choose, chosen, opted, went with, selected, settled on, prioriti*, "
    "committed to, approved, agreed to, agreed on, recommend*, made the call, concluded, resolved "
    "to, "
    "proposed, aligned on, greenlit, proceeded with, focus on, focused on",
    // i decide
    "i|ive ~ decid*, i|ive ~ chose, i ~ cut, i ~ killed, i ~ approved, i ~ recommend*, i ~ "
    "prioriti*, i ~ proposed, i ~ selected, i ~ opted, i ~ set, i ~ defined, i ~ drew, i ~ picked, "
    "i ~ "
    "stopped, i ~ dropped, i ~ scoped, i ~ declined, i said no, i ~ refused, i ~ committed, i ~ "
    "made the "
    "call, my call, my decision, my recommendation, i ~ advocated, i ~ suggested, i ~ pushed, i ~ "
    "insisted, "
    "i ~ determined, i ~ concluded, i ~ launched, i ~ postponed, i ~ deferred, i ~ deprioriti*, i "
    "~ rolled "
    "back, i ~ escalated, i ~ argued, i ~ negotiated",
    // own
    "i|ive led, i lead, i owned, i own, i drove, i was the, i was a, i was responsible, i was "
    "accountable, i was in charge, as the|a|an ~ "
    "pm|manager|lead|owner|engineer|director|developer|designer|analyst, as pm, "
    "product manager*, product owner*, product lead*, tech lead, project manager*, my role, my "
    "responsib*, my job was, dri, accountable, responsible, i headed, i managed, i was tasked, i "
    "was "
    "asked, i was leading, i ran, i took ownership, i took charge, i took the lead, i took on, i "
    "took the initiative, "
    "owned, my task, lead ~ engineer",
    // refuse
    "said no, say no, saying no, declin* the|his|her|their|that|this|it, decline the, reject*, "
    "turned down, cut the, cut "
    "scope, cut from, de scop*, descop*, deferr*, defer, not now, postpon*, deprioriti*, de "
    "prioriti*, shelv*, parked, dropp* the, kill* the, killed, push* back, pushed to, pushed out, "
    "pushed it, "
    "moved to the next, moved to next, for the next sprint, next sprint, for later, later phase*, "
    "later "
    "release*, phase two, left out, leave out, stayed out, out of scope, put off, instead of, "
    "rather than, "
    "would not, not to build, decided not, decided against, chose not, trimmed, put on hold, on "
    "hold, "
    "cancel*, no to, backlog, remaining features, stopped work*, sunset*, over the, at the expense "
    "of, delay* the, lower priority",
    // option
    "option*, alternative*, either, instead of, rather than, versus, vs, competing, candidate*, "
    "choice*, trade off*, tradeoff*, compar*, two approaches, two ways, another approach, or, both "
    "requests, requests, multiple projects|features|requests|tasks|deadlines, several "
    "features|requests|projects, different priorities",
    // constraint
    "capacity, deadline*, dependen*, complian*, tech debt, technical debt, technical-debt, "
    "bandwidth, "
    "resource*, budget*, headcount, engineer weeks, only # engineers, # engineers, limited, "
    "constraint*, "
    "time frame, timeframe, timeline*, short notice, sprint*, within #, by the end, weeks to, "
    "months to, "
    "regulat*, runway, quarter, time pressure, tight, freeze",
    // effort and risk
    "effort*, cost|costs|costly, risk*, dependen*, complex*, estimate*, weeks|days|months of work, "
    "expens*, cheap*, story points, engineer weeks, feasib*, half the time, investment, budget, "
    "time frame",
    // interviews
    "interview*, spoke to|with, talked to|with, user research, customer research, focus group*, "
    "asked "
    "# , shadow*, observ*, usability, called #, conversation*, visited, sat with, discovery calls, "
    "user test*",
    // usage
    "usage, analytics, data, logs, funnel*, telemetry, dashboard*, metrics, session recording*, "
    "cohort*, clickstream, heatmap*, sql, events, behavior, behaviour, a b, experiment*",
    // tickets
    "support ticket*, ticket*, support request*, support call*, complaint*, bug report*, contacts, "
    "customer service, customer support, support team",
    // sales
    "sales, account manager*, win loss, lost deals, deals, renewal*, churned customers, crm, "
    "prospects, accounts, pipeline",
    // survey
    "survey*, questionnaire*, nps, csat, poll|polls, feedback form*, reviews, in app feedback",
    // why
    "because, so that, since, in order to, due to, rather than, as a result, therefore, which "
    "meant, "
    "the reason, why, so we, so i, caused by",
    // objection
    "objection*, object|objected, concern*, pushback, push back, pushed back, disagree*, hesitant, "
    "hesitat*, resist*, skeptic*, sceptic*, worried, doubt*, opposed, against it, reluctan*, "
    "conflict*, "
    "argued, didnt trust, did not trust, not convinced, unconvinced, insisted, refused, upset, "
    "disappoint*, friction, tension, "
    "wanted ~ instead, frustrat*, believed",
    // function
    "sales, engineering, engineers, marketing team|department|lead|manager|colleagues|and, with "
    "marketing, design team, designer*, "
    "finance, legal, security team, security, customer support, support team, support lead, "
    "customer success, operations, hr, compliance, procurement, data team, data scien*, "
    "analyst*, leadership, executive*, founder*, ceo, cto, cfo, vp, platform team, infrastructure "
    "team, "
    "qa, front end team, backend team, frontend team, research team, account managers, gtm, it "
    "department, product managers, tech lead",
    // incentive
    "incentiv*, measured on, cares about, cared about, care about, worried about, worried, "
    "concern|concerns|concerned, fear*, "
    "wanted, motivat*, their goal*, their priorit*, paid on, bonus, priorities, skeptic*, resist*, "
    "hesitant, reluctan*, pushed back, objection*, perspective, interests, afraid, believed, "
    "insisted, preferred, didnt trust",
    // lesson
    "learned|learnt that, learned|learnt to, i learned, i learnt, i|ive learned, lesson*, taught "
    "me, "
    "taught us, takeaway*, key takeaway, in hindsight, looking back, next time, would do "
    "differently, i now, now i, reinforced, realized "
    "the importance, realised the importance, going forward, from then on, since then, showed me, "
    "i "
    "realized, i realised, learning, learnings, learned, key listened, made me, ever since, i "
    "always, moving forward",
    // durable
    "checklist*, process|processes, template*, gate|gates, ritual*, rule|rules, policy, "
    "policies, playbook*, runbook*, postmortem*, post mortem*, retro*, documented, documentation, "
    "standard|standards, monitoring, alert|alerts, automated test*, testing, staging, code "
    "review*, review process, weekly, "
    "sign off, handoff, pre mortem*, framework, knowledge base, always, every project, every "
    "launch, "
    "buffer, prototypes, early validation, validate, guardrail*, best practices, regular, "
    "mandatory, from day one, before committing, make sure, making sure",
    // reuse
    "since then, since that, subsequent*, next time, next project, next launch, on the next, the "
    "next "
    "_, later project*, ever since, havent had, have not had, never again, a year later, from then "
    "on, now "
    "use*, other teams, adopted org, became the standard, became the new standard, still use*, has "
    "been, have been used, i now, now i",
    // mistake
    "i ~ underestimat*, i ~ overestimat*, i ~ assumed, i ~ failed, my mistake*, my error, my "
    "fault, "
    "i should have, i should ve, i didnt, i did not, i pushed, i ~ missed, i ~ overlooked, i was "
    "wrong, i ~ "
    "made a|the|an|some ~ mistake*|error*, i ~ forgot, i ~ neglected, i ~ misjudged, was mine, i ~ "
    "rushed, "
    "i ~ ignored, i ~ misread, i thought we could, i ~ misunderst*, i ~ overcommit*, i ~ "
    "overpromis*, i launched, "
    "i ~ wrong, i took ~ responsib*, i own*, i ~ caused, i ~ broke, i ~ deployed, i ~ released, i "
    "switched off, i let, i ~ skipped, i trusted, i wasnt, i was not",
    // recover
    "roll* back, rolled back, fix, fixed, to fix, patch*, hotfix*, apologi*, reached out, "
    "communicat* "
    "~ with|to, informed, notified, redesign*, adjusted, pivot*, refin*, mitigat*, war room, "
    "restor*, "
    "re prioriti*, reprioriti*, renegotiat*, took on extra, extra hours, extra work, refund*, "
    "revis*, "
    "replan*, re evaluat*, reevaluat*, address* the, switched it back, stepped in, work around, "
    "workaround, contain*, "
    "recover*, immediately, increased my work hours, called the client, called a meeting, "
    "organized a, organised a, "
    "took ~ responsib*, rebuilt, reassess*, deep dive, allocated additional, pulled in, brought "
    "in, negotiat*, corrected",
    // found
    "found|discovered|learned|realized|realised|revealed|showed|noticed that, turned out, we "
    "found, i "
    "found, i discovered, we discovered, insight was, key insight, insight that, root cause was, "
    "traced ~ to, it "
    "became clear, became clear that, the real problem, the actual problem, wasnt ~ but, revealed, "
    "uncovered that, identified that, i realized, i realised, we realized, we realised, we "
    "learned, i learned that, "
    "we thought, discovered the, found the, took ~ for, they did not, they didnt, was the "
    "bottleneck, the reason was, not because",
    // analysis
    "analy*, segment*, cohort*, sql, quer*, dashboard*, funnel*, regression, a b, experiment*, "
    "logs, "
    "dug into, deep dive, pulled ~ data, pulled usage, usage data, correlat*, hypothes*, profil*, "
    "metrics, root "
    "cause, data, measured, looked at the, examined, reviewed the, tracked, instrument*, survey*, "
    "interview*",
    // communicate
    "communicat*, explain*, presented, present, shared, met with, meeting|meetings, walked ~ "
    "through, "
    "align*, transparen*, updates, updated, discuss*, showed, demo|demos, one pager*, memo, "
    "escalat*, convinc*, "
    "kept ~ informed, informed, workshop*, 1 1s, told, consult*, coordinat*, involv*, "
    "invited, negotiat*, proposed, sync|syncs, feedback, agreed, consensus, buy in, conversation*, "
    "sat down, sat with, listened",
    // rollout
    "rollout*, roll out, rolled out, enable*, beta, pilot*, train|trained|training|trainings, "
    "adoption, "
    "adopted, onboard*, phased, launched to, go to market, gtm, documentation, early access, "
    "took it up, in use, active users, migrated, deployed, production, announcement*, of eligible",
    // unknown
    "unclear, ambigu*, uncertain*, unknown, unknowns, chang* ~ "
    "requirement*|priorit*|scope|direction|strategy|stack, requirements ~ "
    "chang*, shift*, pivot*, reorg*, restructur*, acquired, acquisition, merger, merged, "
    "deprecat*, pandemic, covid*, new regulation*, incomplete, vague, no clear, not clear, "
    "sudden*, "
    "unexpected*, mid project, announced, notice, nobody knew, no one knew, without ~ direction, "
    "undefined, unfamiliar, no documentation, no playbook, no precedent, from scratch, "
    "conflicting, major "
    "change*, moved twice, not ~ final, no owner, few details, new market, brand new, no "
    "requirements, last minute, budget cut*, left the company, evolving",
    // iterate
    "iterat*, phase*, weekly, daily, sprint*, feedback, adjusted, adjust, pilot*, mvp, "
    "checkpoint*, "
    "revis*, incremental*, step by step, milestone*, prototyp*, in stages, stage*, learned and, "
    "tested, testing, experiment*, biweekly, every week, v1, then changed, re evaluat*, refined, "
    "cycles",
    // past
    "was, were, had, did, went, led, built, decided, launched, made, took, got, found, asked, "
    "told, "
    "wanted, gave, said, shipped, ran, created, proposed, identified, worked, became, needed, "
    "noticed, "
    "reduced, increased, developed, implemented, discovered, helped, set up, sat down, presented, "
    "prepared, introduced, used, pulled, deployed",
};

}  // namespace

std::string_view words_of(Cue cue) {
  return kWords[static_cast<std::size_t>(cue)];
}

}  // namespace hone::story
