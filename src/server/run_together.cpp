#include <exception>

#include "server/job.h"
#include "server/problem.h"

namespace hone::server {
namespace {

constexpr int kFirstProblem = 400;

Response answer_of(const Job& job, app::Store& store) {
  try {
    return job.run(store);
  } catch (const std::exception&) {
    return problem(500,
                   "hone could not finish this because it ran out of memory or of luck; try "
                   "again with less.");
  }
}

Response read(const Job& job, app::Store& store, AnswerCache& cache) {
  if (const Response* known = cache.find(job.question)) return *known;
  Response answer = answer_of(job, store);
  cache.keep(job.question, answer);
  return answer;
}

/// Positions of the jobs with one kind of work.
std::vector<std::size_t> places_of(Work work, std::span<const Job> jobs) {
  std::vector<std::size_t> places;
  for (std::size_t at = 0; at < jobs.size(); ++at) {
    if (jobs[at].work == work) places.push_back(at);
  }
  return places;
}

/// Whether all were written in one transaction.
bool write_at_once(app::Store& store, std::span<const Job> jobs,
                   std::span<const std::size_t> places, std::vector<Response>& answers) {
  const Status kept = store.in_transaction([&]() -> Status {
    for (const std::size_t at : places) {
      answers[at] = answer_of(jobs[at], store);
      if (answers[at].status >= kFirstProblem)
        return invalid_input("one of several reviews failed");
    }
    return {};
  });
  return kept.has_value();
}

void write_each(app::Store& store, std::span<const Job> jobs, std::span<const std::size_t> places,
                std::vector<Response>& answers) {
  for (const std::size_t at : places) answers[at] = answer_of(jobs[at], store);
}

}  // namespace

std::vector<Response> run_together(app::Store& store, std::span<Job> jobs, AnswerCache& cache,
                                   WriteCount& writes, Instant now) {
  std::vector<Response> answers(jobs.size());
  cache.begin(writes.load(), now);
  for (const std::size_t at : places_of(Work::kRead, jobs)) {
    answers[at] = read(jobs[at], store, cache);
  }
  const auto reviews = places_of(Work::kReview, jobs);
  if (reviews.size() < 2 || !write_at_once(store, jobs, reviews, answers)) {
    write_each(store, jobs, reviews, answers);
  }
  const auto others = places_of(Work::kWrite, jobs);
  write_each(store, jobs, others, answers);
  const auto lengthy = places_of(Work::kLong, jobs);
  write_each(store, jobs, lengthy, answers);
  if (reviews.size() + others.size() + lengthy.size() > 0) ++writes;
  return answers;
}

}  // namespace hone::server
