// A cited work that is itself a document of the corpus: the two nodes are one text. Nothing of this is
// stored: it is read off a snapshot, so it cannot depend on the order of documents, and goes when a document
// goes.
#pragma once

#include <optional>

#include "graph/access.hpp"

namespace stemma::graph {

// The document that the work is: its title is a name of the work, author, issuer or year agree, no citing
// document is older than it, and no other document has as good a claim. nullopt when one of these fails.
// Throws Failure when the store fails.
std::optional<NodeIndex> document_of_work(const Snapshot::Access& access, NodeIndex work);

// The work that the document is, if any cites it by its title.
std::optional<NodeIndex> work_of_document(const Snapshot::Access& access, NodeIndex document);

}  // namespace stemma::graph
