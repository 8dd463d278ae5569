#include <fmt/format.h>

#include "cli/commands/commands.h"
#include "cli/formats.h"
#include "cli/standard_output.h"
#include "server/server.h"
#include "server/web_pages.h"
#include "store/open.h"

namespace hone::cli {
namespace {

struct Options {
  std::string host = "127.0.0.1";
  std::string web;
  int port = server::kUsualPort;
};

constexpr int kHighestPort = 65'535;

Result<server::Surroundings> surroundings_of(Context& context) {
  const auto folder = TRY(context.folder());
  return server::Surroundings{
      .open_store = [folder] { return store::open_store({.folder = folder}); },
      .formats = formats(),
      .clock = &context.clock(),
      .version = std::string(context.version()),
      .database = store::database_file(folder),
      .scratch = folder};
}

Result<Outcome> serve(Context& context, const Options& options) {
  TRY(context.store_with_decks());
  const auto server = TRY(server::Server::start({.address = options.host,
                                                 .port = static_cast<std::uint16_t>(options.port),
                                                 .assets = server::web_pages(),
                                                 .web_folder = options.web},
                                                TRY(surroundings_of(context))));
  TRY(write_standard_output(fmt::format("{}\n", server->url())));
  context.note("serving this machine alone; end with Ctrl-C");
  server->wait_for_signal();
  return Outcome{};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("--port", options->port, "Port to listen on; 0 is any that is free")
      ->type_name("N")
      ->check(CLI::Range(0, kHighestPort));
  app.add_option("--host", options->host, "Address to listen on, 127.0.0.1 or ::1")
      ->type_name("ADDRESS");
  app.add_option("--web", options->web, "Folder to read the pages from, while working on them")
      ->type_name("FOLDER")
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
