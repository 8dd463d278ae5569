#compdef hone
_hone() {
  local -a commands
  commands=(
    'study:Study in the terminal: what is due, then what is new'
    'recall:Hold what you remember of a list against it'
    'serve:Study in the browser; answer pages and programs of this machine'
    'today:Show what waits, what was done, and what to learn next'
    'due:Show what is due, and what is new today'
    'plan:Plan what to study until an interview'
    'progress:Show what is remembered, what was done and what comes'
    'search:Find cards by the words on them'
    'question:Guess which kind of story a question asks for'
    'questions:Show interview questions, their answers and how they are judged'
    'glossary:Show what terms mean, and on which cards they stand'
    'devices:Find memory devices for a card'\''s list'
    'story:Keep and check the stories that interviews ask for'
    'import:Take a deck in, or bring one up to date'
    'decks:List the decks'
    'deck:List the cards of a deck'
    'card:Show a card with everything on its back'
    'history:Show every review of a card'
    'export:Write a deck as Markdown, CSV, JSON or a page'
    'review:Write down a review without the study screen'
    'undo:Take the last review, or reset, back'
    'reset:Make everything in a deck new again'
    'edit:Change a card in your editor (VISUAL, else EDITOR)'
    'suspend:Put a card aside'
    'resume:Take a card up again that was put aside'
    'settings:Show or change how you study'
    'memory:Fit the memory model to reviews, and see how well it foretells'
    'simulate:Let simulated learners prepare for an interview, by several rules of study'
    'pack:Check a pack for a role, or begin one'
    'backup:Copy everything into one file, also while you study'
    'restore:Put a backup in the place of what is there'
    'doctor:Look whether everything that is kept is sound'
    'manual:Print the man page'
    'completion:Print completions for a shell'
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
    study) _arguments '--deck[Only this deck]:--deck:' '--limit[Stop after N questions]:--limit:' '--minutes[Begin no question after M minutes]:--minutes:' '--depth[How deep to go; without it as the settings say]:--depth:(list terms follow-ups everything)' '--data[Folder that everything is kept in]:--data:_files' ;;
    recall) _arguments ':CARD:' '--answer[What is remembered\: a line an item, or running text; “-” or without it, standard input]:--answer:_files' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    serve) _arguments '--port[Port to listen on; 0 is any that is free]:--port:' '--host[Address to listen on; others than 127.0.0.1 and \:\:1 need a password]:--host:' '--password-file[Holds the password to be demanded]:--password-file:_files' '--certificate[Encrypts the link, in PEM form]:--certificate:_files' '--key[The certificate'\''s key, in PEM form]:--key:_files' '--web[Folder to read the pages from, while working on them]:--web:' '--data[Folder that everything is kept in]:--data:_files' ;;
    today) _arguments '--deck[Only this deck]:--deck:' '--at[As if it were then\: 2026-11-22, 2026-11-22T09\:30, tomorrow, +3d]:--at:' '--depth[How deep to go; without it as the settings say]:--depth:(list terms follow-ups everything)' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    due) _arguments '--deck[Only this deck]:--deck:' '--at[As if it were then\: 2026-11-22, 2026-11-22T09\:30, tomorrow, +3d]:--at:' '--depth[How deep to go; without it as the settings say]:--depth:(list terms follow-ups everything)' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    plan) _arguments '--date[Day of an interview; may be given again]:--date:' '--minutes[Minutes of study a day]:--minutes:' '--deck[Only this deck; may be given again]:--deck:' '--off[A day without study\: sat, 2026-12-24; may be given again]:--off:' '--ics[Write the days into a calendar file]:--ics:_files' '--follow[Let study, due and today follow the plan]' '--drop[Follow the normal schedule again]' '--at[As if it were then\: 2026-11-22, 2026-11-22T09\:30, tomorrow, +3d]:--at:' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    progress) _arguments '--deck[Only this deck]:--deck:' '--at[As if it were then\: 2026-11-22, 2026-11-22T09\:30, tomorrow, +3d]:--at:' '--depth[How deep to go; without it as the settings say]:--depth:(list terms follow-ups everything)' '--days[Days to look ahead, 1 to 365]:--days:' '--past[Days of recall to look back on, 1 to 3650]:--past:' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    search) _arguments '*:WORDS:' '--deck[Only this deck]:--deck:' '--limit[At most so many cards, 1 to 100]:--limit:' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    question) _arguments '*:TEXT:' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    questions) _arguments ':QUESTION:' '--level[Only this level]:--level:(basic technical advanced behavioural)' '--competency[Only what asks for this competency]:--competency:' '--company[Those first that count most in this kind of company]:--company:' '--pack[The folder of a pack; without it the one that comes along]:--pack:_files' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    glossary) _arguments '*:TERM:' '--pack[The folder of a pack; without it the one that comes along]:--pack:_files' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    devices) _arguments ':CARD:' '--family[Letters that start phrases, or one vivid word an item; without it acrostic]:--family:(acrostic cues)' '--keep-order[Items in the order of the list]' '--any-order[Items in any order; without both as the list is]' '--letters[Letters of the name, up to 3 more than items]:--letters:' '--top[At most so many, 1 to 50]:--top:' '--like[Whether this word fits, and how]:--like:' '--choose[Put this word'\''s device on the card]:--choose:' '--pin[Item 2 by this cue or letter\: 2=Owner, 2=O]:--pin:' '--collisions[What devices of all decks confuse, instead]' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    story) _arguments ':check|rules|new|edit|add|list|show|export|remove|dismiss|undismiss|lists|bind|matrix|plan|conflicts|tell|tellings:(check rules new edit add list show export remove dismiss undismiss lists bind matrix plan conflicts tell tellings)' '*:FILE:_files' '--kind[Kind of story\: shipped, prioritization, influence, discovery, data, ambiguity, failure, disagreement]:--kind:' '--format[How findings are printed]:--format:(text json sarif)' '--pace[Words a minute that you speak, 60 to 300; else as measured, or 140]:--pace:' '--reason[Why a rule is dismissed]:--reason:' '--version[Not the newest version of a story]:--version:' '--length[How much is told]:--length:(full short headline)' '--lead[What a telling begins with]:--lead:(written result decision)' '--safe[Put ranges and indices in place of private numbers]' '--mask[Print [name] in place of this name]:--mask:' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    import) _arguments '*:FILE:_files' '--format[What the files are; without it told from their content]:--format:(page markdown csv json role)' '--deck[The deck to import into; without it as the source says]:--deck:' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    decks) _arguments '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    deck) _arguments ':NAME:' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    card) _arguments ':CARD:' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    history) _arguments ':CARD:' '--at[As if it were then\: 2026-11-22, 2026-11-22T09\:30, tomorrow, +3d]:--at:' '--days[Days that the forgetting curve of the document looks ahead, 1 to 3650]:--days:' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    export) _arguments ':NAME:' '--format[How to write it; markdown without it]:--format:(markdown csv json page)' '-o[The file to write, replaced as a whole]:--output:_files' '--output[The file to write, replaced as a whole]:--output:_files' '--data[Folder that everything is kept in]:--data:_files' ;;
    review) _arguments ':CARD|UNIT:' '--confidence[How well it was known, 1 (not at all) to 5 (perfectly)]:--confidence:' '--missed[Numbers of the list'\''s items that did not come back]:--missed:' '--at[As if it were then\: 2026-11-22, 2026-11-22T09\:30, tomorrow, +3d]:--at:' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    undo) _arguments '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    reset) _arguments ':NAME:' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    edit) _arguments ':CARD:' '--data[Folder that everything is kept in]:--data:_files' ;;
    suspend) _arguments ':CARD:' '--data[Folder that everything is kept in]:--data:_files' ;;
    resume) _arguments ':CARD:' '--data[Folder that everything is kept in]:--data:_files' ;;
    settings) _arguments ':KEY:' ':VALUE:' '--deck[What holds for this deck alone]:--deck:' '--reset[Back to the default\: the setting, or all of them]' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    memory) _arguments ':train|evaluate|replay|confidence:(train evaluate replay confidence)' '--revlog[A review log as CSV\: card_id, review_time, review_rating; without it your own]:--revlog:_files' '--parameters[Weights to evaluate or replay with, 21 of FSRS-6 or 35 of FSRS-7; a training'\''s --json will do]:--parameters:_files' '--protocol[Which reviews are foretold\: all, or five segments from what came before]:--protocol:(in-sample time-series-5)' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    simulate) _arguments '--learners[How many, drawn at random; 1 to 1000000]:--learners:' '--units[Units to learn, all new; 1 to 100000]:--units:' '--days[Days until the interview, 1 to 365]:--days:' '--minutes[Minutes of study a day, 0.1 to 1440]:--minutes:' '--missed[Probability of missing a day, 0 to 0.99]:--missed:' '--list-length[Items asked with one question, 1 to 64]:--list-length:' '--seed[Same seed, same learners and answers]:--seed:' '--rule[One rule of study; without it all of them]:--rule:(plan fsrs fsrs-ahead fsrs-sweep myopic sm2 random)' '--weights[What schedulers know of the learners\: their own weights, or FSRS'\''s defaults]:--weights:(true default)' '--threads[Threads; they change nothing but the time]:--threads:' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    pack) _arguments ':check|new:(check new)' ':DIR:_files' '--data[Folder that everything is kept in]:--data:_files' ;;
    backup) _arguments ':FILE:_files' '--data[Folder that everything is kept in]:--data:_files' ;;
    restore) _arguments ':FILE:_files' '--data[Folder that everything is kept in]:--data:_files' ;;
    doctor) _arguments '--rebuild[Work out every state again from the reviews]' '--json[Print one JSON document instead of text]' '--data[Folder that everything is kept in]:--data:_files' ;;
    manual) _arguments '--data[Folder that everything is kept in]:--data:_files' ;;
    completion) _arguments ':bash|zsh|fish:(bash zsh fish)' '--data[Folder that everything is kept in]:--data:_files' ;;
  esac
}
_hone "$@"
