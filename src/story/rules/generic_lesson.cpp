#include "story/rules/all.h"

namespace hone::story {

const Rule kGenericLesson{
    .name = "generic-lesson",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kFailure, Kind::kInfluence, Kind::kDiscovery, Kind::kAmbiguity},
    .message = "a lesson that fits every story",
    .reason = "“Communicate better” is a wish; it cannot be seen whether you do it.",
    .fix = "Turn it into a rule, a check or a date in the calendar.",
    .beware = "A rule in unusual words.",
    .words =
        "learned ~ importance, learned ~ communicat*, taught me ~ communicat*, importance of "
        "communicat*|teamwork|planning|testing|listening|collaboration, importance of, "
        "communicate better|more|early|earlier, be more careful, listen more, test more, plan "
        "better, better communication, clear communication, open communication, every failure "
        "is, turned mistake into, genuine listening, more cautious",
    .look = [](const Scene& scene) -> Places {
      Places places;
      for (const Hit& hit : scene.own) {
        const bool rule = scene.cues.in_sentence(Cue::kDurable, hit.sentence) &&
                          scene.cues.in_sentence(Cue::kReuse, hit.sentence);
        if (!rule && places.size() < 2) places.push_back({hit.span});
      }
      return places;
    },
};

}  // namespace hone::story
