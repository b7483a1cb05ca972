# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
complete -c earshot -f
complete -c earshot -k -a '(__fish_complete_suffix .json)'
complete -c earshot -l demo -d 'Open the built-in demonstration'
complete -c earshot -l list -d 'Begin with the list of conversations'
complete -c earshot -l api-url -x -d 'Address of the API'
complete -c earshot -l org -x -d 'Organisation id'
complete -c earshot -l token-file -r -F -d 'Read the token from the first line of a file'
complete -c earshot -l at -x -d 'Start at this place of the recording'
complete -c earshot -l play -d 'Play the recording as soon as it is there'
complete -c earshot -l play-for -x -d 'With --snapshot: play that long before the picture'
complete -c earshot -l snapshot -r -F -d 'Write a picture of the window and exit'
complete -c earshot -l window-size -x -d 'Size of the window, such as 1280x800'
complete -c earshot -l appearance -x -a 'system light dark' -d 'Colours'
complete -c earshot -l print-turns -x -d 'With --snapshot: print the first turns'
complete -c earshot -l log-file -r -F -d 'Write a log'
complete -c earshot -l version -d 'Print the version and exit'
complete -c earshot -s h -l help -d 'Print a summary and exit'
