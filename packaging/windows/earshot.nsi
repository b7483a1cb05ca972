; SPDX-FileCopyrightText: 2026 The Earshot developers
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer for Windows: for the user who runs it, without an administrator. packaging/windows/build calls
;   makensis -DVERSION=… -DSOURCE=FOLDER -DOUTPUT=FILE.exe earshot.nsi
; Users may call it with /S (silent) and /D=FOLDER (last). Run again, it replaces what is there.
Unicode true
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define ID "app.earshot.Earshot"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"

Name "Earshot"
OutFile "${OUTPUT}"
SetCompressor /SOLID lzma
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Earshot"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Earshot"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Installs Earshot"
VIAddVersionKey LegalCopyright "GPL-3.0-or-later"

!define MUI_ICON "earshot.ico"
!define MUI_UNICON "earshot.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\earshot.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "--demo"
!define MUI_FINISHPAGE_RUN_TEXT "Open the demonstration"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; A running program keeps its file open; nothing is half replaced then.
!macro RefuseWhileRunning
  ${If} ${FileExists} "$INSTDIR\earshot.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\earshot.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "Earshot is running. Close it and start this again." /SD IDOK
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Only what this installer has written is taken away, and never the folder's other content.
!macro RemoveFiles
  ${If} ${FileExists} "$INSTDIR\earshot.exe"
    Delete "$INSTDIR\earshot.exe"
    Delete "$INSTDIR\*.dll"
    Delete "$INSTDIR\LICENSE.txt"
    RMDir /r "$INSTDIR\licences"
    RMDir /r "$INSTDIR\platforms"
    RMDir /r "$INSTDIR\styles"
    RMDir /r "$INSTDIR\multimedia"
    RMDir /r "$INSTDIR\imageformats"
    RMDir /r "$INSTDIR\iconengines"
    RMDir /r "$INSTDIR\tls"
    RMDir /r "$INSTDIR\networkinformation"
    RMDir /r "$INSTDIR\generic"
  ${EndIf}
!macroend

Section "Earshot"
  !insertmacro RefuseWhileRunning
  !insertmacro RemoveFiles
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Earshot.lnk" "$INSTDIR\earshot.exe"

  ; The scheme earshot:
  WriteRegStr HKCU "Software\Classes\earshot" "" "URL:Earshot conversation"
  WriteRegStr HKCU "Software\Classes\earshot" "URL Protocol" ""
  WriteRegStr HKCU "Software\Classes\earshot\DefaultIcon" "" '"$INSTDIR\earshot.exe",0'
  WriteRegStr HKCU "Software\Classes\earshot\shell\open\command" "" '"$INSTDIR\earshot.exe" "%1"'

  ; "Open with" for JSON, without taking it from the program that has it.
  WriteRegStr HKCU "Software\Classes\${ID}.json\shell\open\command" "" '"$INSTDIR\earshot.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\${ID}.json\DefaultIcon" "" '"$INSTDIR\earshot.exe",0'
  WriteRegStr HKCU "Software\Classes\.json\OpenWithProgids" "${ID}.json" ""
  WriteRegStr HKCU "Software\Classes\Applications\earshot.exe" "FriendlyAppName" "Earshot"
  WriteRegStr HKCU "Software\Classes\Applications\earshot.exe\shell\open\command" "" '"$INSTDIR\earshot.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\Applications\earshot.exe\SupportedTypes" ".json" ""

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Earshot"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\earshot.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Earshot developers"
  WriteRegStr HKCU "${UNINSTALL}" "URLInfoAbout" "https://earshot.app/"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  !insertmacro RefuseWhileRunning
  !insertmacro RemoveFiles
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Earshot.lnk"
  DeleteRegKey HKCU "Software\Classes\earshot"
  DeleteRegKey HKCU "Software\Classes\${ID}.json"
  DeleteRegValue HKCU "Software\Classes\.json\OpenWithProgids" "${ID}.json"
  DeleteRegKey HKCU "Software\Classes\Applications\earshot.exe"
  DeleteRegKey HKCU "${UNINSTALL}"
  ${un.RefreshShellIcons}
SectionEnd
