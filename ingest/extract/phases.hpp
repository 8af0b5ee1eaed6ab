// The phases of extraction, in the order in which extract() runs them: each reads what the former left in the
// draft.
#pragma once

#include "ingest/extract/draft.hpp"

namespace stemma::ingest {

// Works, notes and reference lists: before names and dates, whose phases do not look into what these masked.
void find_references(Draft& draft);  // reference list entries: authors, date, title; author-year in text
void find_notes(Draft& draft);       // the works that notes cite; ibid., op. cit., short titles
void mask_addresses(Draft& draft);   // words of web addresses name nothing
void find_titles(Draft& draft);  // titles in quotation marks, before a year in brackets, behind "entitled"
void find_known_titles(Draft& draft);  // titles of notes and lists, met again in running text
void find_named_works(Draft& draft);   // laws, treaties, plans, reports by their head noun; "the Convention"

void find_dates(Draft& draft);    // calendar dates, years, ranges, decades -> EDTF
void find_names(Draft& draft);    // persons, bodies, places, events by lexicon, shape and head noun
void find_aliases(Draft& draft);  // acronyms, short names, surnames, former names; merges
void find_document_facts(
    Draft& draft);  // title block, byline, dateline, signature: authored_by, dated of the document
void find_name_relations(
    Draft& draft);  // affiliated_with, part_of, located_in, organized_by, dated, authored_by
void find_wider_places(Draft& draft);  // what is in a town is in its country, where both are told together

void find_work_relations(Draft& draft);  // dated, authored_by of works named in running text
void find_same_works(Draft& draft);      // one work by its name and by its symbol or year
void find_quotations(Draft& draft);      // quotes: whose words stand in quotation marks

void find_goals(Draft& draft);              // goals with pursues and responsible_for
void find_concepts(Draft& draft);           // the most salient terms
void find_concept_relations(Draft& draft);  // supports, responsible_for a concept

void note_unsaid(Draft& draft);  // for `stemma explain`: why there is no date, work, other name or statement

}  // namespace stemma::ingest
