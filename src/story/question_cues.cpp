#include "story/question_cues.h"

#include <array>

namespace hone::story {
namespace {

constexpr auto kQuestionCues = std::to_array<QuestionCues>({
    {Kind::kShipped, 3,
     "shipped, launch*, released, rolled out, proud|proudest, achievement*, accomplish*, "
     "end to end, start to finish, idea to launch, zero to one, from scratch, innovat*, "
     "invent*, exceeded expectations, most impactful, biggest success, greatest success, "
     "professional success, big win, biggest win, impossibly tight deadline, tight "
     "deadline, successful product, successful feature, successful launch, gamif*, brought "
     "out, release|releases, think|thought big, deliver* results, improve|improved ~ "
     "metric|conversion|retention|revenue|product, grew, scaled, most successful, "
     "favorite|favourite project, project|product|work ~ proud"},
    {Kind::kShipped, 2,
     "product|feature|project you built, product|feature|project you created, you "
     "designed, designed a product|feature, build a product|feature, built a "
     "product|feature, created a product|feature, delivered a project|product|feature, "
     "project|product|feature you delivered, developed a product|feature, customers|users "
     "loved, simplify|simplified, something complicated|complex simple, "
     "significant|measurable|lasting impact, made a difference, brought to market, "
     "regulated environment|domain, took a product|feature, bring ~ to market, most "
     "impact, had impact, moved ~ metric|needle"},
    {Kind::kShipped, 1, "deliver*, built, build, created, execut*, impact*, success*, end user"},
    {Kind::kPrioritization, 3,
     "priorit*, trade off|offs, tradeoff*, say|said no, saying no, turn|turned|turning down, cut "
     "scope, "
     "cutting scope, descop*, roadmap*, backlog*, limited resources|budget|time, scarce "
     "resources, short term, competing priorities|requests|demands|needs, "
     "juggle*|juggling, conflicting priorities, opportunity cost, kill|killed a "
     "project|feature|product, sunset*, what not to do|build, rice, over speed, quality "
     "over|versus|vs, quality with speed, not to do|build, did not build|do, didnt build, "
     "cut ~ meet|hit|make, what did you cut|drop, balanc* ~ "
     "needs|revenue|business|quality|speed, largest customer wanted, technical debt|work, "
     "frugal*, did not fit, biggest customer"},
    {Kind::kPrioritization, 2,
     "balanc*, choose between, chose between, choosing between, sacrific*, had to choose, "
     "one over another|the, over a short, stop|stopped working on, postpone*, defer*, "
     "scope, compromis*, too many, not enough, several|multiple requests, decide what, "
     "decided what, negatively impacted one side, conflict between, conflicted with "
     "business, demands conflicted, best interest of the product, versus, vs"},
    {Kind::kPrioritization, 1,
     "resources, constraint*, capacity, options, deadline, requests, choose"},
    {Kind::kInfluence, 3,
     "influenc*, persuad*, convinc*, buy in, without authority, without ~ authority, no "
     "authority, alignment, align*, got ~ on board, get ~ on board, win|won over, "
     "advocat*, drove change, drive change, rally|rallied, difficult stakeholder*, "
     "skeptic*|sceptic*, push back on, changed ~ mind, change ~ mind, cross functional, "
     "championed, sell|sold ~ idea, got ~ to agree|commit|change|approve|adopt|behind, get "
     "~ to agree|commit|change|approve|adopt|do, organi*|organizational change, behind "
     "something|it, dependency|dependencies on, earn*|earned ~ trust, build|built trust, "
     "relationship* with, work|worked|working with ~ "
     "engineers|engineering|sales|marketing|designers|legal"},
    {Kind::kInfluence, 2,
     "stakeholder*, executive*, senior leader*, leadership team, multiple ~ teams, across "
     "teams|functions|departments, other teams, lead|led without, resistan*|resist*, "
     "support from, consensus, negotiat*, collaborat*, commitment from, manage up, "
     "managing up, agree|agreement, approve, dependen*, politic*"},
    {Kind::kInfluence, 1,
     "engineering|sales|marketing|legal|leadership|leaders, team|teams, report to you, "
     "reporting"},
    {Kind::kDiscovery, 3,
     "customer feedback, user feedback, user|customer research, user|customer interview*, "
     "talked|talking|spoke|speaking|listen*|listened to ~ customers|users, customer|user "
     "needs, unmet need*, customer|user insight*, discover*, hypothes*, customer|user "
     "problem, backwards from, customer obsession, understand ~ "
     "customers|customer|users|user, understood ~ customers|customer|users|user, validat*, "
     "prototype*, usability, pain point*, user segment, empath*, root ~ problem, "
     "assumption*, critique, unmet ~ need*, customer first, unlike yourself, belief ~ "
     "users|customers, customers|users ~ said, by watching|asking, observ*, market "
     "opportunity, new market, went beyond what ~ customer|customers, customer ~ problem, "
     "found out"},
    {Kind::kDiscovery, 2,
     "learned|learn|heard|hear from ~ customer|customers|user|users, research*, "
     "interview*, problem worth solving, insight*, needs, user testing, customers ~ asked, "
     "what customers|users want*|need*, identified a need|problem|opportunity, new "
     "opportunity, different from yourself"},
    {Kind::kDiscovery, 1, "customer|customers, user|users, problem, learned"},
    {Kind::kData, 3,
     "data ~ decision*|decide*|choice, decision* ~ data|numbers, used|use|using|leverag* "
     "data, data|analysis didnt|not say|show|agree|support, metric|metrics, "
     "analys*|analyz*, a b test*, ab test*, experiment*, kpi|kpis, statistic*, dashboard*, "
     "quantitative*, measur*, sql, cohort*, funnel*, analytic*, data driven"},
    {Kind::kData, 2,
     "number, analysis didnt|not say, trend*, evidence, conversion, retention, churn, "
     "instrument*, correlation, causal*, signal|signals, hard decision with numbers, data, "
     "numbers, figure|figures, dive|dove deep, deep dive, model, test|tested"},
    {Kind::kAmbiguity, 5,
     "incomplete|imperfect|missing|insufficient|limited|little|partial|conflicting|contradict* "
     "information|data, without ~ data|information, lack of ~ data|information|clarity, "
     "not ~ enough data|information, priorities changed|shifted|change, changing|shifting "
     "priorities|requirements|market"},
    {Kind::kAmbiguity, 3,
     "ambigu*, uncertain*, little|limited information, without "
     "clear|enough|complete|all|full ~ data|information|direction|requirements|facts, "
     "without ~ data|information, unclear, unknown*, vague, undefined, not clear, no "
     "clear, unexpected problem*|change*|obstacle*, chang* direction, "
     "change|changed|changing the direction, pivot*, adapt*, mid stream, unfamiliar, new ~ "
     "industry|domain|area|role, derail*, major change*, ill defined, no "
     "playbook|precedent|roadmap, shifting|changing requirements|priorities, "
     "requirements|priorities|plans ~ changed, without all the, chaos|chaotic, lack of ~ "
     "information|data|direction|clarity, big|major|sudden change, changed "
     "midway|suddenly|mid, direction ~ shifted|changed, rules changed, fast "
     "changing|moving|paced, nobody|noone owned, no owner, risk, calculated risk, quick "
     "decision, decide|decision|act quickly, bias for action, outside your|of your ~ "
     "responsibility, in the dark"},
    {Kind::kAmbiguity, 2,
     "quickly decide, unexpected*, flexib*, comfort zone, high stakes decision with, didnt "
     "know, did not know, gut, intuition, reorgani*, strategic decision, figure out, no "
     "one knew"},
    {Kind::kFailure, 4,
     "fail*, wrong, mistake*, didnt|not|wasnt ~ perform|work|go|pay|succeed, misread, "
     "screw*, flop*, negative|critical|constructive|tough|harsh|hardest feedback ~ "
     "received|had|got, received|got|receive ~ feedback, turned out to be false|wrong"},
    {Kind::kFailure, 3,
     "fail*, mistake*, misstep*, wrong, regret*, screw*, mess*, setback*, didnt|not|wasnt "
     "~ perform|work|go|pay|succeed|expected|planned, did not ~ "
     "perform|work|go|pay|succeed, unsuccessful*, error, missed ~ "
     "deadline|goal|target|date|mark|expectations, fell|fall|came short, disappoint*, "
     "underperform*, do differently, done differently, do over, flop*, backfir*, let down, "
     "let ~ down, negative feedback, critical|constructive|tough|harsh feedback, "
     "criticism, weakness*, took longer, lost a customer|deal|user, bad decision, worst, "
     "broke"},
    {Kind::kFailure, 2,
     "massive risk, risk ~ didnt, learned from it, what ~ learn from, behind schedule, "
     "late, delay*, off track, poor*, lesson*"},
    {Kind::kDisagreement, 4,
     "disagree*, clash*, conflict with ~ "
     "colleague|coworker|manager|boss|engineer|designer|team|teammate|stakeholder|peer|someone|"
     "person|member"},
    {Kind::kDisagreement, 3,
     "disagree*, conflict with ~ "
     "colleague|coworker|manager|boss|engineer|designer|team|teammate|stakeholder|peer|someone|"
     "person|member, "
     "difference of opinion, different opinion, differing opinion*, clash*, resolved a "
     "conflict, resolve a conflict, resolve|resolved|resolving conflict|conflicts, "
     "conflict, argument*, argued, dispute*, butt*|butted heads, didnt|not get "
     "along|agree, did not agree, tension*, pushed back on|against, push back on your "
     "manager|boss, opposed, disagree and commit, stood up|ground, stand up|your ground, "
     "challenged ~ decision|boss|manager, told ~ boss|manager, at odds, personality, "
     "difficult|challenging|tough ~ "
     "teammate|colleague|coworker|person|people|boss|manager, said so, spoke up, speak up, "
     "unpopular, stubborn, strong willed"},
    {Kind::kDisagreement, 2,
     "conflict*, disput*, difficult conversation*, backbone, opinion*, strongly believed, "
     "rest of the team, got ~ point across, engineer ~ said, friction, hard to work with"},
    {Kind::kOther, 3,
     "why do you want, why this company|role, why us, why should we hire, tell me about "
     "yourself, walk me through your resume|background|cv, where do you see yourself, "
     "strengths|strength, salary, hobbies|hobby, motivates you, do you know about, "
     "questions for us|me, mentor*, coach*|coached, hired|hire|hiring, fired|fire someone, "
     "gave feedback, give feedback, given feedback, terrible news, bad news, showed "
     "leadership, demonstrat* leadership, leadership style, unmotivated, motivat*, "
     "delegat*, develop someone, helped develop, team member grow|improve, improve a "
     "process, improved a process, process improvement, favorite|favourite "
     "product|app|feature, design a ~ for, how would you "
     "design|improve|build|launch|price|measure, estimate, how many, what is a|an, what is "
     "the difference|role|purpose, what is your ~ "
     "style|approach|management|philosophy|process|goal, define, describe yourself, work "
     "life, integrity, ethical*, volunteer*, went above and beyond, above and beyond, "
     "help|helped a colleague|coworker|teammate, solved a "
     "complex|difficult|hard|challenging problem, creative solution, new skill, taught "
     "yourself, learned something new, learn something ~ quickly, manage your time|stress, "
     "stress, work under pressure, under pressure, stay organi*, stay current, keep up, "
     "why product management, why did you leave, leave your, difference between, explain, "
     "ready to ship"},
    {Kind::kOther, 1,
     "how do you, how would you, what would you, why, what are, what does, do you, would "
     "you, if you"},
});

}  // namespace

std::span<const QuestionCues> question_cues() {
  return kQuestionCues;
}

}  // namespace hone::story
