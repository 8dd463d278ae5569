#include <fmt/format.h>

#include <algorithm>

#include "json/story_documents.h"
#include "json/write_value.h"
#include "text/location.h"

namespace hone::json {
namespace {

constexpr std::string_view kSchema = "https://json.schemastore.org/sarif-2.1.0.json";

std::string_view level_of(story::Reliability reliability) {
  return reliability == story::Reliability::kFinding ? "warning" : "note";
}

void write_text(Writer& out, std::string_view key, std::string_view text) {
  out.key(key);
  out.begin_object();
  write_member(out, "text", text);
  out.end_object();
}

void write_rule(Writer& out, const story::Rule& rule) {
  out.begin_object();
  write_member(out, "id", rule.name);
  write_text(out, "shortDescription", rule.message);
  write_text(out, "fullDescription", rule.reason);
  write_text(out, "help", rule.fix);
  out.key("defaultConfiguration");
  out.begin_object();
  write_member(out, "level", level_of(rule.reliability));
  out.end_object();
  out.end_object();
}

void write_region(Writer& out, std::string_view text, const text::Span& span) {
  const text::Location begin = text::location_of(text, span.begin);
  const text::Location end = text::location_of(text, span.end);
  out.key("region");
  out.begin_object();
  write_member(out, "startLine", begin.line);
  write_member(out, "startColumn", begin.column);
  write_member(out, "endLine", end.line);
  write_member(out, "endColumn", end.column);
  write_member(out, "byteOffset", span.begin);
  write_member(out, "byteLength", span.length());
  out.end_object();
}

void write_result(Writer& out, std::string_view text, std::string_view uri,
                  const story::Finding& finding) {
  const auto place = std::ranges::find(story::rules(), finding.rule);
  out.begin_object();
  write_member(out, "ruleId", finding.rule->name);
  write_member(out, "ruleIndex", place - story::rules().begin());
  write_member(out, "level", level_of(finding.rule->reliability));
  write_text(out, "message",
             fmt::format("{}. {} {}", finding.message, finding.rule->reason, finding.rule->fix));
  out.key("locations");
  out.begin_array();
  out.begin_object();
  out.key("physicalLocation");
  out.begin_object();
  out.key("artifactLocation");
  out.begin_object();
  write_member(out, "uri", uri);
  out.end_object();
  write_region(out, text, finding.span);
  out.end_object();
  out.end_object();
  out.end_array();
  out.end_object();
}

/// Anything as a URI reference: what has a meaning of its own there is escaped.
std::string escaped(std::string_view path) {
  constexpr std::string_view kPlain = "-._~/";
  std::string uri;
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       kPlain.find(c) != std::string_view::npos;
    uri += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri;
}

}  // namespace

std::string check_sarif(std::string_view text, std::string_view uri, std::string_view version,
                        const story::Report& report) {
  Writer out;
  out.begin_object();
  write_member(out, "$schema", kSchema);
  write_member(out, "version", "2.1.0");
  out.key("runs");
  out.begin_array();
  out.begin_object();
  out.key("tool");
  out.begin_object();
  out.key("driver");
  out.begin_object();
  write_member(out, "name", "hone");
  write_member(out, "version", version);
  out.key("rules");
  out.begin_array();
  for (const story::Rule* rule : story::rules()) write_rule(out, *rule);
  out.end_array();
  out.end_object();
  out.end_object();
  write_member(out, "columnKind", "unicodeCodePoints");
  out.key("results");
  out.begin_array();
  for (const auto& finding : report.findings) write_result(out, text, escaped(uri), finding);
  out.end_array();
  out.end_object();
  out.end_array();
  out.end_object();
  return out.take();
}

}  // namespace hone::json
