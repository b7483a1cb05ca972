# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2207

_earshot()
{
  local word=${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  case ${COMP_WORDS[COMP_CWORD - 1]} in
    --token-file | --snapshot | --log-file)
      compopt -o filenames
      COMPREPLY=($(compgen -f -- "$word"))
      return
      ;;
    --appearance)
      COMPREPLY=($(compgen -W 'system light dark' -- "$word"))
      return
      ;;
    --api-url | --org | --at | --play-for | --window-size | --print-turns)
      return
      ;;
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W '--demo --list --api-url --org --token-file --at --play --play-for --snapshot
      --window-size --appearance --print-turns --log-file --version --help' -- "$word"))
  else
    compopt -o filenames
    COMPREPLY=($(compgen -f -X '!*.json' -- "$word") $(compgen -d -- "$word"))
  fi
}

complete -F _earshot earshot
