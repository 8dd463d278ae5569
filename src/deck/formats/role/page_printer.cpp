#include "deck/formats/role/page_printer.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "deck/formats/role/chips.h"
#include "deck/formats/role/headings.h"

namespace hone::deck::role_page {
namespace {

/// A page has one line for each text.
std::string one_line(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  return text;
}

class PagePrinter {
 public:
  std::string print(const Deck& deck) {
    RoleProfile role = deck.role.value_or(RoleProfile{});
    if (role.name.empty()) role.name = deck.name.value;
    // Twice, as pages do, so that the name is told from all else.
    paragraph(role.name);
    paragraph(role.name);
    paragraph(role.tagline);
    paragraphs(role.definition);
    paragraph(join_chips(role.headline_skills));
    rows(PagePart::kResponsibilities, role.responsibilities);
    if (!role.technical_skills.empty() || !role.soft_skills.empty()) heading(PagePart::kSkills);
    rows(PagePart::kTechnicalSkills, role.technical_skills);
    rows(PagePart::kSoftSkills, role.soft_skills);
    use_cases(role.use_cases);
    for (const Level& level : kLevels) questions(level, deck.cards);
    mistakes(role.mistakes);
    return std::move(out_);
  }

 private:
  void paragraph(std::string_view text) {
    if (text.empty()) return;
    if (!out_.empty()) out_ += '\n';
    out_ += fmt::format("{}\n", one_line(std::string(text)));
  }

  void paragraphs(std::string_view text) {
    constexpr std::string_view kEnd = "\n\n";
    for (std::size_t end = text.find(kEnd); end != std::string_view::npos; end = text.find(kEnd)) {
      paragraph(text.substr(0, end));
      text.remove_prefix(end + kEnd.size());
    }
    paragraph(text);
  }

  void heading(PagePart part) { paragraph(heading_of(part)); }

  void rows(const std::vector<std::string>& texts) {
    if (!texts.empty()) out_ += '\n';
    for (const std::string& text : texts) out_ += fmt::format("  • {}\n", one_line(text));
  }

  void rows(PagePart part, const std::vector<std::string>& texts) {
    if (texts.empty()) return;
    heading(part);
    rows(texts);
  }

  void use_cases(const std::vector<UseCase>& use_cases) {
    if (!use_cases.empty()) heading(PagePart::kUseCases);
    for (const UseCase& use_case : use_cases) {
      paragraph(use_case.title);
      paragraph(kContext);
      paragraphs(use_case.context);
      paragraph(kExamples);  // even above none: it ends the context
      rows(use_case.examples);
    }
  }

  static bool has_level(const Card& card, const Level& level) {
    const auto tagged = [&](const Level& other) {
      return std::ranges::find(card.tags, other.tag) != card.tags.end();
    };
    const auto own = std::ranges::find_if(kLevels, tagged);
    return own == kLevels.end() ? &level == kLevels.data() : own->tag == level.tag;
  }

  void questions(const Level& level, const std::vector<Card>& cards) {
    bool begun = false;
    for (const Card& card : cards) {
      if (!has_level(card, level)) continue;
      if (!begun) {
        heading(level.part);
        out_ += '\n';
      }
      begun = true;
      if (!card.question.empty()) {
        out_ += fmt::format("{} {}\n", kQuestion, one_line(card.question));
      }
      if (const std::string answer = answer_of(card); !answer.empty()) out_ += answer + '\n';
    }
  }

  static std::string answer_of(const Card& card) {
    std::string answer = card.answer;
    if (!card.list) return one_line(std::move(answer));
    std::size_t number = 0;
    for (const Item& item : card.list->items) {
      answer += fmt::format("{}({}) {}", answer.empty() ? "" : " ", ++number, full_title(item));
    }
    return one_line(std::move(answer));
  }

  void mistakes(const std::vector<Mistake>& mistakes) {
    if (mistakes.empty()) return;
    heading(PagePart::kMistakes);
    out_ += '\n';
    for (const Mistake& mistake : mistakes) {
      if (!mistake.title.empty()) out_ += one_line(mistake.title) + '\n';
      if (!mistake.text.empty()) out_ += one_line(mistake.text) + '\n';
    }
  }

  std::string out_;
};

}  // namespace

std::string print_page(const Deck& deck) {
  return PagePrinter{}.print(deck);
}

}  // namespace hone::deck::role_page
