#include "deck/formats/csv/html_text.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "deck/formats/csv/html_entities.h"
#include "deck/formats/csv/html_tag.h"
#include "deck/formats/csv/markdown_sink.h"

namespace hone::deck::csv {
namespace {

constexpr std::string_view kCommentStart = "<!--";
constexpr std::string_view kCommentEnd = "-->";
constexpr std::string_view kSpecial = "<[&*`\\ \t\n\r\v\f";
constexpr std::string_view kSoundStart = "[sound:";
constexpr std::array<std::string_view, 3> kSafeAddresses = {"http://", "https://", "mailto:"};

bool is_letter(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

class Converter {
 public:
  explicit Converter(std::string_view html)
      : html_(html), last_end_(html.rfind('>')), last_bracket_(html.rfind(']')) {}

  HtmlText convert() {
    while (at_ < html_.size()) step();
    close_link();
    result_.markdown = sink_.take();
    return std::move(result_);
  }

 private:
  struct Rule {
    std::string_view name;
    void (Converter::*apply)(const Tag& tag);
  };
  static const std::array<Rule, 31> kRules;

  void step() {
    const char c = html_[at_];
    if (c == '<' && starts_tag()) return take_tag();
    if (c == '[' && starts_sound()) return take_sound();
    if (std::isspace(static_cast<unsigned char>(c)) != 0) return take_blank();
    take_text();
  }

  [[nodiscard]] bool starts_tag() const {
    if (last_end_ == std::string_view::npos || at_ >= last_end_) return false;
    const char next = html_[at_ + 1];
    return is_letter(next) || next == '/' || next == '!' || next == '?';
  }

  [[nodiscard]] bool starts_sound() const {
    return last_bracket_ != std::string_view::npos && at_ < last_bracket_ &&
           html_.substr(at_).starts_with(kSoundStart);
  }

  void take_tag() {
    if (html_.substr(at_).starts_with(kCommentStart)) {
      const std::size_t end = html_.find(kCommentEnd, at_);
      at_ = end == std::string_view::npos ? html_.size() : end + kCommentEnd.size();
      return;
    }
    const std::size_t end = html_.find('>', at_);
    const Tag tag = parse_tag(html_.substr(at_ + 1, end - at_ - 1));
    at_ = end + 1;
    if (!skipped_.empty()) {
      if (tag.closing && tag.name == skipped_) skipped_.clear();
      return;
    }
    const auto rule = std::ranges::find(kRules, tag.name, &Rule::name);
    if (rule != kRules.end()) (this->*(rule->apply))(tag);
  }

  void take_sound() {
    const std::size_t end = html_.find(']', at_);
    const std::size_t name = at_ + kSoundStart.size();
    result_.media.emplace_back(html_.substr(name, end - name));
    at_ = end + 1;
  }

  void take_blank() {
    if (preformatted_ > 0 && html_[at_] == '\n') {
      sink_.line_breaks(1);
    } else {
      sink_.blank();
    }
    ++at_;
  }

  void take_text() {
    std::string text;
    if (html_[at_] == '&') {
      const std::size_t length = append_entity(text, html_, at_);
      at_ += std::max<std::size_t>(length, 1);
      if (length == 0) text = "&";
    } else {
      text = html_[at_++];
    }
    if (!skipped_.empty()) return;
    if (text == " ") return sink_.blank();
    if (must_escape(text[0])) text.insert(0, 1, '\\');
    const std::size_t end = std::min(html_.find_first_of(kSpecial, at_), html_.size());
    text += html_.substr(at_, end - at_);
    at_ = end;
    sink_.text(text);
  }

  /// Whether Markdown would take a character of the text for a mark or a tag of its own.
  [[nodiscard]] bool must_escape(char c) const {
    const char next = at_ < html_.size() ? html_[at_] : '\0';
    if (sink_.is_open(Mark::kCode)) return false;
    if (c == '<') return is_letter(next) || next == '/' || next == '!' || next == '?';
    if (c == '\\') return std::ispunct(static_cast<unsigned char>(next)) != 0;
    return c == '*' || c == '`';
  }

  template <Mark mark>
  void apply_mark(const Tag& tag) {
    tag.closing ? sink_.close(mark) : sink_.open(mark);
  }
  template <std::size_t count>
  void apply_break(const Tag&) {
    sink_.line_breaks(count);
  }
  template <bool ordered>
  void apply_list(const Tag& tag) {
    tag.closing ? sink_.close_list() : sink_.open_list(ordered);
  }
  void apply_item(const Tag& tag) {
    if (!tag.closing) sink_.item();
  }
  void apply_heading(const Tag& tag) {
    sink_.line_breaks(2);
    apply_mark<Mark::kBold>(tag);
  }
  void apply_preformatted(const Tag& tag) {
    sink_.line_breaks(1);
    preformatted_ += tag.closing ? -1 : 1;
    preformatted_ = std::max(preformatted_, 0);
  }
  void apply_cell(const Tag& tag) {
    if (!tag.closing) sink_.blank();
  }
  void apply_skipped(const Tag& tag) {
    if (!tag.closing) skipped_ = tag.name;
  }
  void apply_picture(const Tag& tag) { result_.media.emplace_back(attribute(tag, "src")); }
  void apply_link(const Tag& tag) {
    close_link();
    if (tag.closing) return;
    const std::string_view address = attribute(tag, "href");
    const bool safe =
        std::ranges::any_of(kSafeAddresses,
                            [&](std::string_view start) { return address.starts_with(start); }) &&
        address.find_first_of("() <>\n") == std::string_view::npos;
    if (!safe) return;
    link_ = address;
    sink_.text("[");
  }

  void close_link() {
    if (!link_.empty()) sink_.text("](" + link_ + ")");
    link_.clear();
  }

  std::string_view html_;
  std::size_t last_end_;      ///< of a tag; without this, unclosed ones would cost quadratic time
  std::size_t last_bracket_;  ///< likewise for sounds
  std::size_t at_ = 0;
  MarkdownSink sink_;
  HtmlText result_;
  std::string skipped_;  ///< the tag whose contents are passed over
  std::string link_;
  int preformatted_ = 0;
};

constexpr std::array<Converter::Rule, 31> Converter::kRules = {{
    {"br", &Converter::apply_break<1>},
    {"div", &Converter::apply_break<1>},
    {"tr", &Converter::apply_break<1>},
    {"hr", &Converter::apply_break<2>},
    {"p", &Converter::apply_break<2>},
    {"table", &Converter::apply_break<2>},
    {"blockquote", &Converter::apply_break<2>},
    {"td", &Converter::apply_cell},
    {"th", &Converter::apply_cell},
    {"b", &Converter::apply_mark<Mark::kBold>},
    {"strong", &Converter::apply_mark<Mark::kBold>},
    {"i", &Converter::apply_mark<Mark::kItalic>},
    {"em", &Converter::apply_mark<Mark::kItalic>},
    {"code", &Converter::apply_mark<Mark::kCode>},
    {"tt", &Converter::apply_mark<Mark::kCode>},
    {"h1", &Converter::apply_heading},
    {"h2", &Converter::apply_heading},
    {"h3", &Converter::apply_heading},
    {"h4", &Converter::apply_heading},
    {"h5", &Converter::apply_heading},
    {"h6", &Converter::apply_heading},
    {"ul", &Converter::apply_list<false>},
    {"ol", &Converter::apply_list<true>},
    {"li", &Converter::apply_item},
    {"pre", &Converter::apply_preformatted},
    {"a", &Converter::apply_link},
    {"img", &Converter::apply_picture},
    {"script", &Converter::apply_skipped},
    {"style", &Converter::apply_skipped},
    {"title", &Converter::apply_skipped},
    {"template", &Converter::apply_skipped},
}};

}  // namespace

HtmlText markdown_of_html(std::string_view html) {
  return Converter{html}.convert();
}

bool looks_like_html(std::string_view text) {
  constexpr std::array<std::string_view, 5> kSigns = {"<br>", "<br />", "<div>", "&nbsp;", "</"};
  return std::ranges::any_of(
      kSigns, [&](std::string_view sign) { return text.find(sign) != std::string_view::npos; });
}

}  // namespace hone::deck::csv
