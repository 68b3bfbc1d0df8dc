#compdef holloway
# Completion for zsh: commands, options, areas, programmes, paths of parameters and files. Made by ./holloway completion zsh,
# version <<version>>; make it again when parameters or programmes have changed. Where it goes, if ~/.zfunc is in fpath:
#
#   ./holloway completion zsh > ~/.zfunc/_holloway

_holloway_areas() {
  local -a all=(<<areas>>)
  compadd -a all
}

# The catalogue's programmes, and those of the folders that are looked into here.
_holloway_all_programmes() {
  reply=(<<programmes>>)
  reply+=(programmes/*.json(N:t:r) scenarios/programmes/*.json(N:t:r))
}

# Of names with dots those that begin as what was typed, as far as the next dot; a whole one with what follows it.
_holloway_levels() {
  local follows=$1 one rest
  local -aU found
  shift
  for one in $@; do
    [[ $one == ${(b)PREFIX}* ]] || continue
    rest=${one#$PREFIX}
    if [[ $rest == *.* ]]; then found+=("$PREFIX${rest%%.*}."); else found+=("$one$follows"); fi
  done
  compadd -S '' -a found
}

_holloway_fields() {
  local -a all=(<<fields>>)
  _holloway_levels = $1$^all
}

_holloway_programme() {
  local -a reply
  if compset -P '*[:,]'; then
    _holloway_fields ''
  else
    _holloway_all_programmes
    compadd -S '' -a reply
  fi
}

_holloway_setting() {
  local -a all=(<<settings>>) reply
  if [[ $PREFIX == programmes.*.* ]]; then
    _holloway_fields "programmes.${${PREFIX#programmes.}%%.*}."
  elif [[ $PREFIX == programmes.* ]]; then
    _holloway_all_programmes
    _holloway_levels . programmes.$^reply
  else
    _holloway_levels = $all programmes.
  fi
}

_holloway_nothing() {
  _message -e value 'a value'
}

_holloway() {
  local curcontext=$curcontext state line
  typeset -A opt_args
  _arguments -C '(- *)'{-h,--help}'[Show this help]' '(- *)--version[Show the version]' '1:command:->command' '*::argument:->argument' && return
  case $state in
    command)
      local -a commands=(
<<commands>>
      )
      _describe -t commands command commands
      ;;
    argument)
      case $words[1] in
<<arguments>>
      esac
      ;;
  esac
}

if [[ $funcstack[1] == _holloway ]]; then
  _holloway "$@"
elif (( $+functions[compdef] )); then
  compdef _holloway holloway
fi
