#include "story/story_text.h"

#include "story/parts.h"
#include "story/story_fields.h"

namespace hone::story {
namespace {

/// Calls visit(line, begin) for each line with the byte at which it begins.
template <typename Visit>
void for_each_line(std::string_view text, Visit visit) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    visit(text.substr(begin, end - begin), begin);
    begin = end + 1;
  }
}

/// Which lines of a story are not spoken: title, fields, headings. The fields end with the first
/// line of text.
class LineReader {
 public:
  enum class Line { kTitle, kField, kHeading, kText };

  Result<Line> read(std::string_view line, Story& story) {
    const std::string_view plain = trimmed(line);
    if (plain.starts_with("## ")) {
      in_fields_ = false;
      story.parts.push_back({std::string(trimmed(plain.substr(3))), {}});
      return Line::kHeading;
    }
    if (story.title.empty() && story.parts.empty() && plain.starts_with("# ")) {
      story.title = trimmed(plain.substr(2));
      return Line::kTitle;
    }
    if (in_fields_ && !plain.empty()) {
      if (TRY(take_field(plain, story))) return Line::kField;
      in_fields_ = false;
    }
    std::string& text = story.parts.empty() ? story.text : story.parts.back().text;
    text.append(line).append("\n");
    return Line::kText;
  }

 private:
  bool in_fields_ = true;
};

void trim(std::string& text) {
  text = std::string(trimmed(text));
}

}  // namespace

Result<Story> parse_story(std::string_view markdown) {
  Story story;
  LineReader reader;
  Status problem = {};
  for_each_line(markdown, [&](std::string_view line, std::size_t) {
    if (const auto read = reader.read(line, story); !read && problem) {
      problem = std::unexpected(read.error());
    }
  });
  TRY(problem);
  if (story.title.empty()) {
    return invalid_input("A story needs a title: begin it with a line “# Title”.");
  }
  trim(story.text);
  for (StoryPart& part : story.parts) trim(part.text);
  return story;
}

std::string print_story(const Story& story) {
  std::string text = "# " + story.title + "\n";
  if (const std::string fields = print_fields(story); !fields.empty()) text += "\n" + fields;
  if (!story.text.empty()) text += "\n" + story.text + "\n";
  for (const StoryPart& part : story.parts) {
    text += "\n## " + part.title + "\n";
    if (!part.text.empty()) text += "\n" + part.text + "\n";
  }
  return text;
}

bool is_story_text(std::string_view text) {
  return trimmed(text).starts_with("# ");
}

std::string only_spoken(std::string_view markdown) {
  std::string text(markdown);
  Story story;
  LineReader reader;
  for_each_line(markdown, [&](std::string_view line, std::size_t begin) {
    const auto read = reader.read(line, story);
    if (read && *read == LineReader::Line::kText) return;
    for (std::size_t at = begin; at < begin + line.size(); ++at) text[at] = ' ';
  });
  return text;
}

}  // namespace hone::story
