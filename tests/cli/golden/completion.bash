# Completions of hone for bash.
_hone() {
  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words command=""
  local at
  for ((at = 1; at < COMP_CWORD; ++at)); do
    case "${COMP_WORDS[at]}" in
      --data) ((++at)) ;;
      -*) ;;
      *) command="${COMP_WORDS[at]}"; break ;;
    esac
  done
  words='study recall serve today due plan progress search question questions glossary devices story import decks deck card history export review undo reset edit suspend resume settings memory simulate pack backup restore doctor manual completion --data --help --version'
  case "$command" in
    study)
      words='--help --deck --limit --minutes --depth --data'
      case "$before" in
        --depth) words='list terms follow-ups everything' ;;
      esac
      ;;
    recall)
      words='--help --answer --json --data'
      ;;
    serve)
      words='--help --port --host --password-file --certificate --key --web --data'
      ;;
    today)
      words='--help --deck --at --depth --json --data'
      case "$before" in
        --depth) words='list terms follow-ups everything' ;;
      esac
      ;;
    due)
      words='--help --deck --at --depth --json --data'
      case "$before" in
        --depth) words='list terms follow-ups everything' ;;
      esac
      ;;
    plan)
      words='--help --date --minutes --deck --off --ics --follow --drop --at --json --data'
      ;;
    progress)
      words='--help --deck --at --depth --days --past --json --data'
      case "$before" in
        --depth) words='list terms follow-ups everything' ;;
      esac
      ;;
    search)
      words='--help --deck --limit --json --data'
      ;;
    question)
      words='--help --json --data'
      ;;
    questions)
      words='--help --level --competency --company --pack --json --data'
      case "$before" in
        --level) words='basic technical advanced behavioural' ;;
      esac
      ;;
    glossary)
      words='--help --pack --json --data'
      ;;
    devices)
      words='--help --family --keep-order --any-order --letters --top --like --choose --pin --collisions --json --data'
      case "$before" in
        --family) words='acrostic cues' ;;
      esac
      ;;
    story)
      words='--help check rules new edit add list show export remove dismiss undismiss lists bind matrix plan conflicts tell tellings --kind --format --pace --reason --version --length --lead --safe --mask --json --data'
      case "$before" in
        --format) words='text json sarif' ;;
        --length) words='full short headline' ;;
        --lead) words='written result decision' ;;
      esac
      ;;
    import)
      words='--help --format --deck --json --data'
      case "$before" in
        --format) words='page markdown csv json role' ;;
      esac
      ;;
    decks)
      words='--help --json --data'
      ;;
    deck)
      words='--help --json --data'
      ;;
    card)
      words='--help --json --data'
      ;;
    history)
      words='--help --at --days --json --data'
      ;;
    export)
      words='--help --format -o --output --data'
      case "$before" in
        --format) words='markdown csv json page' ;;
      esac
      ;;
    review)
      words='--help --confidence --missed --at --json --data'
      ;;
    undo)
      words='--help --json --data'
      ;;
    reset)
      words='--help --json --data'
      ;;
    edit)
      words='--help --data'
      ;;
    suspend)
      words='--help --data'
      ;;
    resume)
      words='--help --data'
      ;;
    settings)
      words='--help --deck --reset --json --data'
      ;;
    memory)
      words='--help train evaluate replay confidence --revlog --parameters --protocol --json --data'
      case "$before" in
        --protocol) words='in-sample time-series-5' ;;
      esac
      ;;
    simulate)
      words='--help --learners --units --days --minutes --missed --list-length --seed --rule --weights --threads --json --data'
      case "$before" in
        --rule) words='plan fsrs fsrs-ahead fsrs-sweep myopic sm2 random' ;;
        --weights) words='true default' ;;
      esac
      ;;
    pack)
      words='--help check new --data'
      ;;
    backup)
      words='--help --data'
      ;;
    restore)
      words='--help --data'
      ;;
    doctor)
      words='--help --rebuild --json --data'
      ;;
    manual)
      words='--help --data'
      ;;
    completion)
      words='--help bash zsh fish --data'
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _hone hone
