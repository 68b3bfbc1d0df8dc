# Completion for bash: commands, options, areas, programmes, paths of parameters and files. Made by ./holloway completion bash,
# version <<version>>; make it again when parameters or programmes have changed. Where it goes:
#
#   mkdir -p ~/.local/share/bash-completion/completions
#   ./holloway completion bash > ~/.local/share/bash-completion/completions/holloway

_holloway_commands='<<commands>>'
_holloway_areas='<<areas>>'
_holloway_programmes='<<programmes>>'
_holloway_settings='<<settings>>'
_holloway_fields='<<fields>>'

# The options of a command.
_holloway_options() {
  case $1 in
<<options>>
  esac
}

# What may stand as the value of an option of a command, or as its first, second, ... word: sets kind and choices.
_holloway_kind() {
  kind= choices=
  case $1,$2 in
<<kinds>>
  esac
}

# Those of the words given that begin as what was typed. bash puts in only what comes after the last = or : of a word.
_holloway_offer() {
  local word whole breaks= cut=
  [[ $COMP_WORDBREAKS == *=* ]] && breaks+='='
  [[ $COMP_WORDBREAKS == *:* ]] && breaks+=':'
  [[ -n $breaks && $current == *[$breaks]* ]] && cut=${current%"${current##*[$breaks]}"}
  for word in "$@"; do
    whole=$before_typed$word
    [[ $word == "$typed"* ]] && COMPREPLY+=("${whole#"$cut"}")
  done
}

# Of paths with dots those that begin as what was typed, as far as the next dot; a whole one with what follows it.
_holloway_levels() {
  local path rest found=() follows=$1
  local -A seen=()
  shift
  for path in "$@"; do
    [[ $path == "$typed"* ]] || continue
    rest=${path#"$typed"}
    if [[ $rest == *.* ]]; then path=$typed${rest%%.*}.; else path+=$follows; fi
    [[ -n ${seen[$path]} ]] || found+=("$path")
    seen[$path]=1
  done
  _holloway_offer "${found[@]}"
  compopt -o nospace 2>/dev/null
}

# The catalogue's programmes, and those of the folders that are looked into here.
_holloway_all_programmes() {
  local file
  printf '%s\n' $_holloway_programmes
  for file in programmes/*.json scenarios/programmes/*.json; do
    file=${file##*/}
    [[ $file == '*.json' ]] || printf '%s\n' "${file%.json}"
  done
}

_holloway_value() {
  local programme field
  case $kind in
    one_of) _holloway_offer $choices ;;
    area) _holloway_offer $_holloway_areas ;;
    programme)
      if [[ $typed == *:* ]]; then
        programme=${typed%"${typed##*[:,]}"}
        _holloway_levels = $(for field in $_holloway_fields; do printf '%s\n' "$programme$field"; done)
      else
        _holloway_offer $(_holloway_all_programmes | sort -u)
        compopt -o nospace 2>/dev/null
      fi
      ;;
    setting)
      if [[ $typed == programmes.*.* ]]; then
        programme=${typed#programmes.}
        programme=programmes.${programme%%.*}
        _holloway_levels = $(for field in $_holloway_fields; do printf '%s\n' "$programme.$field"; done)
      elif [[ $typed == programmes.* ]]; then
        _holloway_levels . $(for programme in $(_holloway_all_programmes | sort -u); do printf '%s\n' "programmes.$programme"; done)
      else
        _holloway_levels = $_holloway_settings programmes.
      fi
      ;;
    file)
      compopt -o filenames 2>/dev/null
      mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -X '!*.json' -- "$typed"; compgen -d -- "$typed")
      ;;
    folder)
      compopt -o filenames 2>/dev/null
      mapfile -t COMPREPLY < <(compgen -d -- "$typed")
      ;;
  esac
}

_holloway() {
  COMPREPLY=()
  # bash cuts words at = and :, which stand within ours: put together what was typed as one.
  local words=("${COMP_WORDS[0]}") i
  for ((i = 1; i <= COMP_CWORD; i++)); do
    if ((i > 1)) && [[ ${COMP_WORDS[i]} == [=:]* || ${words[-1]} == *[=:] ]]; then
      words[-1]+=${COMP_WORDS[i]}
    else
      words+=("${COMP_WORDS[i]}")
    fi
  done
  local current=${words[-1]} command=${words[1]} typed before_typed= kind choices position=1
  typed=$current
  if ((${#words[@]} == 2)); then
    _holloway_offer $_holloway_commands --help --version
    return
  fi
  if [[ $current == --*=* ]]; then
    before_typed=${current%%=*}=
    typed=${current#*=}
    _holloway_kind "$command" "${current%%=*}"
    _holloway_value
    return
  fi
  if ((${#words[@]} > 3)) && [[ ${words[-2]} == --* ]]; then
    _holloway_kind "$command" "${words[-2]}"
    if [[ -n $kind ]]; then
      _holloway_value
      return
    fi
  fi
  if [[ $current == -* ]]; then
    _holloway_offer $(_holloway_options "$command")
    return
  fi
  for ((i = 2; i < ${#words[@]} - 1; i++)); do
    if [[ ${words[i]} == -* ]]; then
      _holloway_kind "$command" "${words[i]}"
      [[ -n $kind ]] && ((i++))
    else
      ((position++))
    fi
  done
  _holloway_kind "$command" "$position"
  _holloway_value
}

complete -F _holloway holloway
