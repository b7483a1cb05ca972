<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConversationWords</name>
    <message numerus="yes">
        <source>%1 user turns</source>
        <translation>
            <numerusform>%1 user turn</numerusform>
            <numerusform>%1 user turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailSections</name>
    <message numerus="yes">
        <source>%n more: see the tree.</source>
        <translation>
            <numerusform>%n more: see the tree.</numerusform>
            <numerusform>%n more: see the tree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchTexts</name>
    <message numerus="yes">
        <source>Connection lost, trying again in %n s.</source>
        <translation>
            <numerusform>Connection lost, trying again in %n s.</numerusform>
            <numerusform>Connection lost, trying again in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recording&apos;s link is good for %n min.</source>
        <translation>
            <numerusform>The recording&apos;s link is good for %n min.</numerusform>
            <numerusform>The recording&apos;s link is good for %n min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListTexts</name>
    <message numerus="yes">
        <source>%L1 of %Ln loaded conversations.</source>
        <translation>
            <numerusform>%L1 of %Ln loaded conversation.</numerusform>
            <numerusform>%L1 of %Ln loaded conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations.</source>
        <translation>
            <numerusform>%Ln conversation.</numerusform>
            <numerusform>%Ln conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were not understood and are left out.</source>
        <translation>
            <numerusform>%Ln entry was not understood and is left out.</numerusform>
            <numerusform>%Ln entries were not understood and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln loaded conversations holds these words.</source>
        <translation>
            <numerusform>The %Ln loaded conversation does not hold these words.</numerusform>
            <numerusform>None of the %Ln loaded conversations holds these words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetadataTree</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln elements</source>
        <translation>
            <numerusform>%Ln element</numerusform>
            <numerusform>%Ln elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyTexts</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln characters</source>
        <translation>
            <numerusform>Show the %Ln character</numerusform>
            <numerusform>Show all %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls in parallel</source>
        <translation>
            <numerusform>%Ln call in parallel</numerusform>
            <numerusform>%Ln calls in parallel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message numerus="yes">
        <source>%Ln failed tools</source>
        <translation>
            <numerusform>%Ln failed tool</numerusform>
            <numerusform>%Ln failed tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interruptions</source>
        <translation>
            <numerusform>%Ln interruption</numerusform>
            <numerusform>%Ln interruptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with low confidence</source>
        <translation>
            <numerusform>%Ln with low confidence</numerusform>
            <numerusform>%Ln with low confidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::preferences::SettingsDialog</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::views::FilterChips</name>
    <message numerus="yes">
        <source>%1 of %Ln turns</source>
        <translation>
            <numerusform>%1 of %Ln turn</numerusform>
            <numerusform>%1 of %Ln turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::views::FindBar</name>
    <message numerus="yes">
        <source>The expression takes too many steps in %Ln turns; there may be more hits.</source>
        <translation>
            <numerusform>The expression takes too many steps in %Ln turn; there may be more hits.</numerusform>
            <numerusform>The expression takes too many steps in %Ln turns; there may be more hits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::views::MetadataFilter</name>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::views::NewTurnsButton</name>
    <message numerus="yes">
        <source>%Ln new turns</source>
        <translation>
            <numerusform>%Ln new turn</numerusform>
            <numerusform>%Ln new turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::views::RawView</name>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::window::BrowseBinding</name>
    <message numerus="yes">
        <source>%Ln conversations to work through.</source>
        <translation>
            <numerusform>%Ln conversation to work through.</numerusform>
            <numerusform>%Ln conversations to work through.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were not understood.</source>
        <translation>
            <numerusform>%Ln line was not understood.</numerusform>
            <numerusform>%Ln lines were not understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::window::ChangesBinding</name>
    <message numerus="yes">
        <source>%Ln fields changed since %1</source>
        <translation>
            <numerusform>%Ln field changed since %1</numerusform>
            <numerusform>%Ln fields changed since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields differ from %1</source>
        <translation>
            <numerusform>%Ln field differs from %1</numerusform>
            <numerusform>%Ln fields differ from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::window::ListPage</name>
    <message numerus="yes">
        <source>The filter was not saved: there are %Ln already.</source>
        <translation>
            <numerusform>The filter was not saved: there is %Ln already.</numerusform>
            <numerusform>The filter was not saved: there are %Ln already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new conversations</source>
        <translation>
            <numerusform>%Ln new conversation</numerusform>
            <numerusform>%Ln new conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::window::NoticeBinding</name>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Trying again in %n s.</numerusform>
            <numerusform>Trying again in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::window::RemarksBinding</name>
    <message numerus="yes">
        <source>The recording is damaged in %n place(s), first from %1 to %2.</source>
        <translation>
            <numerusform>The recording is damaged in %n place, from %1 to %2.</numerusform>
            <numerusform>The recording is damaged in %n places, first from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
</TS>
