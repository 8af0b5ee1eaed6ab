// Words on the command line into arguments of commands.hpp. The only file that knows CLI11.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <map>
#include <string_view>

#include "cli/commands.hpp"
#include "cli/terminal.hpp"

namespace stemma::cli {
namespace {

constexpr const char* kFooter = R"(Start here:
  stemma ingest samples          read a folder of documents into ./stemma.db
  stemma search "steering"       find an entity
  stemma serve                   walk the graph in a browser

Exit codes: 0 done; 2 wrong use; 3 not found; 4 unreadable; 5 malformed; 6 unsupported; 7 busy; 8 corrupt;
            9 input/output; 10 exists; 11 over a limit; 12 done, but some files failed; 1 a defect of stemma.)";

class Program {
 public:
  Program()
      : app_(
            "Stemma reads documents into a knowledge graph in which every edge opens the sentence it was "
            "read from.",
            "stemma") {
    app_.set_version_flag("--version", "stemma " STEMMA_VERSION);
    app_.require_subcommand(1);
    app_.footer(kFooter);
    app_.fallthrough();
    if (const char* store = std::getenv("STEMMA_STORE"); store != nullptr && *store != '\0')
      common_.store = store;
    app_.add_option("--store", common_.store, "Folder of the store (else $STEMMA_STORE, else ./stemma.db)");
    app_.add_option("--schema", common_.schema,
                    "Folder with types, lists and rules of your own, added to the built-in ones");
    app_.add_flag("--json", common_.json, "Print JSON");
    add_writing();
    add_questions();
    add_exchange();
    add_upkeep();
  }

  int run(int argc, char** argv) {
    try {
      app_.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
      if (app_.exit(error) == 0) return 0;
      hint_at_dashes(argc, argv);
      return static_cast<int>(ErrorCode::invalid_argument);
    }
    return action_();
  }

 private:
  // "search --texts -draft": what is to be left out is taken for an option.
  void hint_at_dashes(int argc, char** argv) {
    if (!app_.got_subcommand("search") || !texts_) return;
    for (int i = 1; i < argc && std::string_view(argv[i]) != "--"; ++i)
      if (std::string_view(argv[i]).starts_with('-') &&
          app_.get_subcommand("search")->get_option_no_throw(argv[i]) == nullptr &&
          app_.get_option_no_throw(argv[i]) == nullptr) {
        std::fprintf(stderr,
                     "Put the words between quotes, with one that is to be found: stemma search --texts "
                     "'harbour %s'\n",
                     argv[i]);
        return;
      }
  }

  template <class Action>
  CLI::App* command(const char* name, const char* what, const char* example, Action action) {
    CLI::App* sub = app_.add_subcommand(name, what);
    sub->footer(std::string("Example:\n  ") + example);
    sub->callback([this, action] { action_ = action; });
    return sub;
  }

  void neighborhood_options(CLI::App* sub, graph::NeighborhoodQuery& query) {
    sub->add_option("--depth", query.depth, "Steps from the start, 1 to 4")->capture_default_str();
    sub->add_option("--relation", query.relations, "Only these relations")->delimiter(',');
    sub->add_option("--type", query.types, "Only neighbours of these types")->delimiter(',');
    sub->add_option("--direction", query.direction, "Edges that lead away, towards it, or both")
        ->transform(
            CLI::CheckedTransformer(std::map<std::string, graph::Direction>{{"out", graph::Direction::out},
                                                                            {"in", graph::Direction::in},
                                                                            {"both", graph::Direction::both}})
                .description("out|in|both"));
    sub->add_option("--min-confidence", query.min_confidence, "Only edges at least this sure, 0 to 1");
    sub->add_option("--per-node", query.per_node, "Edges followed from one node, best first")
        ->capture_default_str();
    sub->add_option("--limit", query.limit, "Nodes at the most")->capture_default_str();
  }

  void add_writing() {
    CLI::App* sub = command("ingest", "Read files and folders into the store",
                            "stemma ingest ~/my-corpus --prune", [this] { return ingest(common_, ingest_); });
    sub->add_option("path", ingest_.paths,
                    "Files and folders (txt, md, html, pdf, docx, odt, epub, tei, rtf, eml)")
        ->required();
    sub->add_option("--threads", ingest_.threads, "Documents read at the same time (else one a core)");
    sub->add_flag("--prune", ingest_.prune, "Remove documents whose files under these paths are gone");
    sub->add_flag("--force", ingest_.force, "Read again what has not changed");
    sub->add_flag("--quiet", ingest_.quiet, "No progress line, no summary");
    sub->add_option("--prefix", ingest_.prefix,
                    "Put before the documents' names, to tell folders with equal names apart");

    sub = command("remove", "Take documents out again, without a trace", "stemma remove document-un-gge-2015",
                  [this] { return remove(common_, words_); });
    sub->add_option("document", words_, "Ids of documents (stemma search --type document)")->required();
  }

  void add_questions() {
    CLI::App* sub =
        command("extract", "Print what the rules read out of one file, as JSON; needs no store",
                "stemma extract speech.txt", [this] { return extract(common_, word_, only_text_); });
    sub->add_option("file", word_, "A document")->required();
    sub->add_flag("--text", only_text_, "Print the text that is read, in which API, dump and pages count");

    sub = command("search", "Find entities by name or alias; with --texts, words in the documents",
                  "stemma search \"leading group\" --type leading_group\n  stemma search --texts '\"harbour "
                  "due*\" NEAR/5 reform'",
                  [this] { return texts_ ? search_in_texts() : search(common_, search_); });
    sub->add_option("text", search_.text, "Words of a name; typing errors are forgiven")->required();
    sub->add_option("--type", search_.type, "Only this type; of texts, only where one of this type is named");
    sub->add_option("--limit", search_.limit, "Rows at the most")->capture_default_str();
    sub->add_flag("--texts", texts_,
                  "Search in the texts: words, \"a phrase\", begin*, a NEAR/5 b, a OR b, -without");
    sub->add_option("--near", text_search_.near, "Texts: only where this node is named (id)")
        ->needs("--texts");
    sub->add_option("--document", text_search_.document, "Texts: only in this document (id)")
        ->needs("--texts");
    sub->add_option("--within", text_search_.within, "Texts: what names it")
        ->needs("--texts")
        ->transform(CLI::CheckedTransformer(std::map<std::string, graph::TextQuery::Within>{
                                                {"sentence", graph::TextQuery::Within::sentence},
                                                {"document", graph::TextQuery::Within::document}})
                        .description("sentence|document"));
    sub->add_option("--offset", text_search_.offset, "Texts: documents to pass over")->needs("--texts");
    sub->add_option("--sentences", text_search_.sentences, "Texts: sentences a document at the most")
        ->needs("--texts")
        ->capture_default_str();

    sub = command("show", "Show an entity with its facts and their sentences",
                  "stemma show person-xi-jinping", [this] { return show(common_, word_, sentences_); });
    sub->add_option("id", word_, "Id of a node or an edge")->required();
    sub->add_option("--sentences", sentences_, "Sentences a fact at the most")->capture_default_str();

    sub = command("neighbors", "Walk the neighborhood of an entity, with the sentence of each edge",
                  "stemma neighbors organization-united-nations --depth 2 --relation part_of,pursues",
                  [this] { return neighbors(common_, neighborhood_, sentences_); });
    sub->add_option("id", neighborhood_.node, "Id of the node to start from")->required();
    neighborhood_options(sub, neighborhood_);
    sub->add_option("--sentences", sentences_, "Sentences an edge at the most")->capture_default_str();

    sub = command("path", "Show how two entities hang together, with the sentence of each hop",
                  "stemma path place-china organization-united-nations --k 2",
                  [this] { return path(common_, path_); });
    sub->add_option("from", path_.from, "Id of a node")->required();
    sub->add_option("to", path_.to, "Id of a node")->required();
    sub->add_option("--k", path_.k, "Paths, 1 to 20")->capture_default_str();
    sub->add_option("--max-hops", path_.max_hops, "Length at the most, 1 to 10")->capture_default_str();
    sub->add_option("--relation", path_.relations, "Only these relations")->delimiter(',');
    sub->add_option("--min-confidence", path_.min_confidence, "Only edges at least this sure, 0 to 1");

    command("proposals", "List nodes that may be one thing, with the reason; nothing is joined",
            "stemma proposals --json", [this] { return proposals(common_); });

    command("stats", "Count what is in the store", "stemma stats --json", [this] { return stats(common_); });

    sub = command("analyse", "Find central nodes, communities and parts of the whole graph",
                  "stemma analyse --by betweenness --type person",
                  [this] { return analyse(common_, analyse_); });
    sub->add_option("--by", analyse_.by, "Order: rank, degree, core or betweenness")
        ->check(CLI::IsMember({"rank", "degree", "core", "betweenness"}))
        ->capture_default_str();
    sub->add_option("--type", analyse_.type, "Only this type");
    sub->add_option("--limit", analyse_.limit, "Rows at the most")->capture_default_str();
    sub->add_option("--samples", analyse_.samples, "Nodes from which betweenness is estimated")
        ->capture_default_str();

    sub = command("explain", "Say which rule made a thing, on which words; what competed; and why not",
                  "stemma explain --file speech.txt --words \"Leading Group\"",
                  [this] { return explain(common_, explain_); });
    sub->add_option("id", explain_.id, "Id of a node, an edge or a document in the store");
    sub->add_option("--file", explain_.file, "A document to read now, instead of the store");
    sub->add_option("--words", explain_.words, "Only what touches these words of the file or document");
    sub->add_option("--without", explain_.without, "Switch this rule off")->take_all();
    sub->add_flag("--knowledge", explain_.knowledge, "Tell what the rules know of each of the words");
  }

  void add_exchange() {
    CLI::App* sub =
        command("export", "Write the whole graph (jsonl), or a picture of a part of it (dot, svg)",
                "stemma export --format svg --around place-china -o china.svg",
                [this] { return export_graph(common_, export_); });
    sub->add_option("--format", export_.format, "jsonl, dot or svg")
        ->check(CLI::IsMember({"jsonl", "dot", "svg"}))
        ->capture_default_str();
    sub->add_option("-o,--output", export_.output, "File, - for standard output")->capture_default_str();
    sub->add_option("--around", export_.around.node,
                    "Picture of this node's neighborhood (else the best-connected nodes)");
    neighborhood_options(sub, export_.around);

    sub =
        command("import", "Read a graph: our own dump, or nodes and edges from elsewhere",
                "stemma import nodes.csv edges.csv", [this] { return import_graph(common_, words_, word_); });
    sub->add_option("file", words_, "JSON lines, - for standard input; or tables (CSV) of nodes and edges")
        ->required();
    sub->add_option("--name", word_,
                    "Name under which statements without a document are kept (else the file's)");

    sub = command("serve", "Serve the graph to the browser and to programs", "stemma serve --port 8400",
                  [this] { return serve(common_, serve_); });
    sub->add_option("--port", serve_.port, "Port; 0 picks a free one")->capture_default_str();
    sub->add_option("--host", serve_.host,
                    "Address to listen on; others than loopback open the store to the network")
        ->capture_default_str();
    sub->add_flag("--next-port", serve_.next_port, "Take the next free port when this one is taken");
    sub->add_flag("--read-only", serve_.read_only, "Take no documents in or out over HTTP");
    sub->add_option("--memory", serve_.memory,
                    "Most MB of memory for the edges of the graph; larger ones are kept in a file");
    sub->add_option("--cache", serve_.cache,
                    "Most MB for what was read of the store's files, to be read faster again")
        ->capture_default_str();
    sub->add_option("--explorer-dir", serve_.explorer_folder,
                    "Serve the web app from this folder instead, while working on it");
  }

  void add_upkeep() {
    CLI::App* sub = app_.add_subcommand("schema", "Types, relations, lists and rules");
    sub->require_subcommand(1);
    sub->footer("Example:\n  stemma schema check my-schema");
    CLI::App* check = sub->add_subcommand("check", "Check the built-in schema, or a folder of your own");
    check->add_option("folder", word_, "Folder with .schema, .lex and .rules files");
    check->callback([this] { action_ = [this] { return schema_check(common_, word_); }; });
    CLI::App* test = sub->add_subcommand("test", "Run the examples that the rules carry");
    test->add_option("folder", word_, "Folder with .schema, .lex and .rules files");
    test->callback([this] { action_ = [this] { return schema_test(common_, word_); }; });
    CLI::App* show_schema = sub->add_subcommand("show", "List types and relations");
    show_schema->callback([this] { action_ = [this] { return schema_show(common_); }; });
    CLI::App* list = sub->add_subcommand("import", "Make a word list of a thesaurus (SKOS) or a table (CSV)");
    list->add_option("file", list_.file, "A .ttl, .rdf, .jsonld, .csv or .tsv file")->required();
    list->add_option("--as", list_.as, "LIST for a list of words, LIST/TYPE for one of mentions")->required();
    list->add_option("--language", list_.language, "Language of the labels")->capture_default_str();
    list->add_option("-o,--output", list_.output, "A .lex file, - for standard output")
        ->capture_default_str();
    list->callback([this] { action_ = [this] { return schema_import(common_, list_); }; });
    CLI::App* count = sub->add_subcommand("count", "Say how often each rule speaks in these documents");
    count->add_option("path", words_, "Files and folders")->required();
    count->callback([this] { action_ = [this] { return schema_count(common_, words_); }; });

    sub = command("eval", "Say how well the rules read documents that somebody has annotated",
                  "stemma eval my-annotations --misses", [this] { return eval(common_, eval_); });
    sub->add_option("folder", eval_.folders, "Folders with NAME.txt and NAME.json side by side")->required();
    sub->add_flag("--misses", eval_.misses, "List what was missed and what was found too much");
    sub->add_flag("--rules", eval_.rules, "Say of each rule how often it is right");
    sub->add_flag("--reliability", eval_.reliability, "Say how often what is given a confidence is right");
    sub->add_option("--without", eval_.without, "Switch this rule off, and say what changes")->take_all();
    sub->add_flag("--ablation", eval_.ablation, "Switch off each rule in turn, and say what changes");
    sub->add_option("--save", eval_.save, "Keep the result in this file");
    sub->add_option("--against", eval_.against, "Say what changed since the result in this file");
    sub->add_option("--agreement", eval_.agreement,
                    "Compare the annotations with those of this folder instead of with the rules");
    sub->add_option("--calibrate", eval_.calibrate,
                    "Write how often each rule is right into this .schema file, - for standard output");

    sub = command("verify", "Prove that the store is sound; exit code 8 when it is not", "stemma verify",
                  [this] { return verify(common_, repair_); });
    sub->add_flag(
        "--repair", repair_,
        "Make a damaged store anew from its documents and fragments; the damaged one is kept aside");
    command("compact", "Write the store's files anew without what was replaced or taken out since",
            "stemma compact", [this] { return compact(common_); });
    sub = command("backup", "Add a backup of the store to a folder; only what is new is copied",
                  "stemma backup /media/disk/stemma --keep 10", [this] { return backup(common_, backup_); });
    sub->add_option("folder", backup_.folder, "Folder of backups of this store")->required();
    sub->add_option("--keep", backup_.keep, "Remove older backups beyond so many");
    sub->add_flag("--list", backup_.list, "Only list the backups in the folder");
    sub->add_option("--wait", backup_.wait, "Seconds to wait for another process that writes to the store")
        ->capture_default_str();
    sub = command("restore", "Make a store of a backup, in a new folder, and verify it",
                  "stemma restore /media/disk/stemma --store restored.db",
                  [this] { return restore(common_, backup_); });
    sub->add_option("folder", backup_.folder, "Folder of backups")->required();
    sub->add_option("--backup", backup_.number, "Number of the backup (else the newest)");
    command("doctor", "Say what stands between untrusted files and this machine, and what is missing",
            "stemma doctor", [this] { return doctor(common_); });
  }

  CLI::App app_;
  Common common_;
  std::function<int()> action_;
  IngestArguments ingest_;
  int search_in_texts() {
    text_search_.text = search_.text;
    text_search_.type = search_.type;
    text_search_.limit = search_.limit;
    return search_texts(common_, text_search_);
  }

  graph::SearchQuery search_;
  graph::TextQuery text_search_;
  bool texts_ = false;
  graph::NeighborhoodQuery neighborhood_;
  graph::PathQuery path_;
  ExportArguments export_;
  AnalyseArguments analyse_;
  ServeArguments serve_;
  EvalArguments eval_;
  ExplainArguments explain_;
  ImportListArguments list_;
  BackupArguments backup_;
  std::vector<std::string> words_;
  std::string word_, file_;
  std::size_t sentences_ = 1;
  bool only_text_ = false, repair_ = false;
};

}  // namespace
}  // namespace stemma::cli

int main(int argc, char** argv) {
  try {
    return stemma::cli::Program().run(argc, argv);
  } catch (const stemma::Failure& failure) {
    return stemma::cli::fail(failure.error());
  } catch (const std::bad_alloc&) {
    return stemma::cli::fail(
        {stemma::ErrorCode::limit, "out of memory", "give it less at a time, or more memory"});
  } catch (const std::exception& error) {
    return stemma::cli::fail(
        {stemma::ErrorCode::internal, error.what(), "this is a defect of stemma: please report it"});
  }
}
