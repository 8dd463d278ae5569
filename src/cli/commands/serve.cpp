#include <fmt/format.h>

#include "base/file.h"
#include "cli/commands/commands.h"
#include "cli/formats.h"
#include "cli/standard_output.h"
#include "cli/wordnet_folder.h"
#include "server/server.h"
#include "server/web_pages.h"
#include "store/open.h"
#include "store/restore.h"

namespace hone::cli {
namespace {

struct Options {
  std::string host = "127.0.0.1";
  std::string web;
  std::string password_file;
  std::string certificate;
  std::string key;
  int port = server::kUsualPort;
};

constexpr int kHighestPort = 65'535;

/// Read once, since the files are large and most sittings ask for no device.
mnemonic::Sources device_sources() {
  static const WordNetFolder kFolder;
  return {.wordnet = kFolder.words()};
}

Result<server::Surroundings> surroundings_of(Context& context) {
  const auto folder = TRY(context.folder());
  const auto along = context.role_pack();
  return server::Surroundings{
      .open_store = [folder] { return store::open_store({.folder = folder}); },
      .restore = [folder](const std::filesystem::path& backup) -> Result<std::filesystem::path> {
        return TRY(store::restore_store(folder, backup)).kept;
      },
      .formats = formats(),
      .clock = &context.clock(),
      .version = std::string(context.version()),
      .database = store::database_file(folder),
      .scratch = folder,
      .role = std::make_shared<const server::RoleAlong>(
          std::vector<embedded::File>(along.begin(), along.end())),
      .device_sources = device_sources};
}

/// The first line of the file; a password among the words would be seen by others.
Result<std::string> password_in(const std::string& file) {
  constexpr std::size_t kLargest = 4096;
  if (file.empty()) return std::string{};
  const std::string text = TRY(read_file(file, kLargest));
  std::string line = text.substr(0, text.find_first_of("\r\n"));
  if (!line.empty()) return line;
  return invalid_input(fmt::format("{} holds no password; write one into its first line", file));
}

std::string note_of(const server::Server& server, const Options& options) {
  if (!server.is_open()) return "serving this machine alone; end with Ctrl-C";
  if (!options.certificate.empty()) {
    return "serving other machines too, encrypted and behind the password; end with Ctrl-C";
  }
  return "serving other machines too, behind the password, but the link is not encrypted: whoever "
         "shares the network can read along; give --certificate and --key to encrypt it";
}

Result<Outcome> serve(Context& context, const Options& options) {
  const std::string password = TRY(password_in(options.password_file));
  TRY(context.store_with_decks());
  // The server opens stores of its own; while this one stood open, no backup could be brought back.
  context.close_store();
  const auto server =
      TRY(server::Server::start({.address = options.host,
                                 .port = static_cast<std::uint16_t>(options.port),
                                 .password = password,
                                 .certificate = {.chain = options.certificate, .key = options.key},
                                 .assets = server::web_pages(),
                                 .web_folder = options.web},
                                TRY(surroundings_of(context))));
  TRY(write_standard_output(fmt::format("{}\n", server->url())));
  context.note(note_of(*server, options));
  server->wait_for_signal();
  return Outcome{};
}

CLI::Option* add_file(CLI::App& app, const std::string& name, std::string& file,
                      const std::string& description) {
  return app.add_option(name, file, description)->type_name("FILE");
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("--port", options->port, "Port to listen on; 0 is any that is free")
      ->type_name("N")
      ->check(CLI::Range(0, kHighestPort));
  app.add_option("--host", options->host,
                 "Address to listen on; others than 127.0.0.1 and ::1 need "
                 "a password")
      ->type_name("ADDRESS");
  add_file(app, "--password-file", options->password_file, "Holds the password to be demanded");
  auto* const certificate =
      add_file(app, "--certificate", options->certificate, "Encrypts the link, in PEM form");
  certificate->needs(add_file(app, "--key", options->key, "The certificate's key, in PEM form")
                         ->needs(certificate));
  app.add_option("--web", options->web, "Folder to read the pages from, while working on them")
      ->type_name("DIR")
      ->check(CLI::ExistingDirectory);
  return [options](Context& context) { return serve(context, *options); };
}

}  // namespace

Command serve_command() {
  return {"serve", "Study in the browser; answer pages and programs of this machine",
          "hone serve              on 127.0.0.1, port 4663\n"
          "hone serve --port 8080  on another port",
          declare};
}

}  // namespace hone::cli
