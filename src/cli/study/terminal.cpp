#include "cli/study/terminal.h"

// The macros of curses.h would rename what other headers declare.
#define NCURSES_NOMACROS 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <fmt/format.h>
#include <langinfo.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace hone::cli::studying {
namespace {

constexpr int kEscapeDelay = 25;  ///< milliseconds; no key sequence takes longer to arrive

struct NamedKey {
  wint_t code;
  KeyName name;
};

constexpr std::array kFunctionKeys{
    NamedKey{KEY_UP, KeyName::kUp},
    NamedKey{KEY_DOWN, KeyName::kDown},
    NamedKey{KEY_LEFT, KeyName::kLeft},
    NamedKey{KEY_RIGHT, KeyName::kRight},
    NamedKey{KEY_BTAB, KeyName::kBackTab},
    NamedKey{KEY_PPAGE, KeyName::kPageUp},
    NamedKey{KEY_NPAGE, KeyName::kPageDown},
    NamedKey{KEY_HOME, KeyName::kHome},
    NamedKey{KEY_END, KeyName::kEnd},
    NamedKey{KEY_ENTER, KeyName::kEnter},
    NamedKey{KEY_BACKSPACE, KeyName::kBackspace},
};
constexpr std::array kControlKeys{
    NamedKey{'\n', KeyName::kEnter},     NamedKey{'\r', KeyName::kEnter},
    NamedKey{'\t', KeyName::kTab},       NamedKey{'\x1b', KeyName::kEscape},
    NamedKey{'\b', KeyName::kBackspace}, NamedKey{'\x7f', KeyName::kBackspace},
    NamedKey{'\x04', KeyName::kDone},
};

template <std::size_t Count>
KeyName named(const std::array<NamedKey, Count>& keys, wint_t code) {
  for (const NamedKey& key : keys) {
    if (key.code == code) return key.name;
  }
  return KeyName::kUnknown;
}

Key character_of(wint_t code) {
  if (const KeyName name = named(kControlKeys, code); name != KeyName::kUnknown) return {name};
  return code < ' ' ? Key{} : character_key(static_cast<char32_t>(code));
}

/// Boxes and arrows need UTF-8; where the person's locale has none, the plain one with it is used.
void choose_locale() {
  std::setlocale(LC_CTYPE, "");
  if (std::string_view(nl_langinfo(CODESET)) != "UTF-8") std::setlocale(LC_CTYPE, "C.UTF-8");
}

Status check_streams() {
  constexpr std::array kStreams{std::pair{STDIN_FILENO, "standard input"},
                                std::pair{STDOUT_FILENO, "standard output"}};
  for (const auto& [descriptor, name] : kStreams) {
    if (isatty(descriptor) == 1) continue;
    return invalid_input(
        fmt::format("studying needs a terminal, and {} is not one; use “hone due” "
                    "and “hone review” in scripts.",
                    name));
  }
  return {};
}

Error unknown_kind() {
  const char* kind = std::getenv("TERM");
  return {ErrorKind::kInvalidInput,
          fmt::format("the terminal “{}” (TERM) cannot be drawn on; set TERM to what yours is, as "
                      "xterm-256color.",
                      kind == nullptr ? "" : kind)};
}

/// Curses starts on terminals that only print line after line, too.
bool can_be_drawn_on() {
  return tigetstr("cup") != nullptr;
}

short pair_of(Colour colour) {
  return static_cast<short>(colour);
}

bool prepare_colours(bool wanted) {
  if (!wanted || !has_colors() || start_color() != OK || use_default_colors() != OK) return false;
  init_pair(pair_of(Colour::kRed), COLOR_RED, -1);
  init_pair(pair_of(Colour::kGreen), COLOR_GREEN, -1);
  init_pair(pair_of(Colour::kMagenta), COLOR_MAGENTA, -1);
  return true;
}

attr_t attributes_of(const Style& style) {
  attr_t attributes = A_NORMAL;
  if (style.bold) attributes |= A_BOLD;
  if (style.dim) attributes |= A_DIM;
  if (style.underlined) attributes |= A_UNDERLINE;
  return attributes;
}

}  // namespace

struct Terminal::Screen {
  SCREEN* screen;
};

Result<std::unique_ptr<Terminal>> Terminal::open(bool coloured) {
  TRY(check_streams());
  choose_locale();
  SCREEN* screen = newterm(nullptr, stdout, stdin);
  if (screen == nullptr) return std::unexpected(unknown_kind());
  set_term(screen);
  if (!can_be_drawn_on()) {
    endwin();
    delscreen(screen);
    return std::unexpected(unknown_kind());
  }
  set_escdelay(kEscapeDelay);
  cbreak();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  curs_set(0);
  const Palette palette(prepare_colours(coloured));
  return std::unique_ptr<Terminal>(new Terminal(std::make_unique<Screen>(Screen{screen}), palette));
}

Terminal::Terminal(std::unique_ptr<Screen> screen, Palette palette)
    : screen_(std::move(screen)), palette_(palette) {}

Terminal::~Terminal() {
  endwin();
  delscreen(screen_->screen);
}

Size Terminal::size() const {
  return {getmaxx(stdscr), getmaxy(stdscr)};
}

void Terminal::draw(const Lines& lines) {
  werase(stdscr);
  const Size size = this->size();
  int row = 0;
  for (const Line& line : lines) {
    if (row >= size.height) break;
    wmove(stdscr, row++, 0);
    for (const Span& span : line) {
      const Style style = palette_.style_of(span.tone);
      wattr_set(stdscr, attributes_of(style), pair_of(style.colour), nullptr);
      waddnstr(stdscr, span.text.data(), static_cast<int>(span.text.size()));
    }
  }
  wattr_set(stdscr, A_NORMAL, 0, nullptr);
  wrefresh(stdscr);
}

Input Terminal::read(Milliseconds patience) {
  wint_t code = 0;
  int kind = wget_wch(stdscr, &code);
  if (kind == ERR) {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    const int ready = poll(&input, 1, static_cast<int>(patience.count()));
    kind = wget_wch(stdscr, &code);
    const bool gone = (input.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
    if (kind == ERR && ready > 0 && gone) return {InputKind::kClosed, {}};
  }
  if (kind == ERR) return {};
  if (kind == KEY_CODE_YES && code == KEY_RESIZE) return {InputKind::kResized, {}};
  if (kind == KEY_CODE_YES) return {InputKind::kKey, {named(kFunctionKeys, code)}};
  return {InputKind::kKey, character_of(code)};
}

void Terminal::lend() {
  def_prog_mode();
  endwin();
}

void Terminal::take_back() {
  reset_prog_mode();
  clearok(curscr, TRUE);
  wrefresh(stdscr);
}

}  // namespace hone::cli::studying
