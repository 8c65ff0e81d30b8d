<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli::ResultJson</name>
    <message numerus="yes">
        <source>%n copy(ies) of files are damaged or missing. Add those files again to the drafts that need them.</source>
        <translation>
            <numerusform>One copy of a file is damaged or missing. Add that file again to the draft that needs it.</numerusform>
            <numerusform>%n copies of files are damaged or missing. Add those files again to the drafts that need them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AttachmentZone</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <comment>number of files and their size together</comment>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DropVerdict</name>
    <message numerus="yes">
        <source>%n file(s) cannot be added</source>
        <translation>
            <numerusform>%n file cannot be added</numerusform>
            <numerusform>%n files cannot be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to add %n file(s)</source>
        <translation>
            <numerusform>Drop to add %n file</numerusform>
            <numerusform>Drop to add %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ExportFlow</name>
    <message numerus="yes">
        <source>%n candidate(s) were exported to %1.</source>
        <translation>
            <numerusform>One candidate was exported to %1.</numerusform>
            <numerusform>%n candidates were exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::OpenFlow</name>
    <message numerus="yes">
        <source>%n more file(s) cannot be the CV.</source>
        <translation>
            <numerusform>%n more file cannot be the CV.</numerusform>
            <numerusform>%n more files cannot be the CV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CV(s) wait among the drafts.</source>
        <translation>
            <numerusform>%n CV waits among the drafts.</numerusform>
            <numerusform>%n CVs wait among the drafts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::OutcomeMessage</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before this can be sent: %1</source>
        <translation>
            <numerusform>One thing to mend before this can be sent: %1</numerusform>
            <numerusform>%n things to mend before this can be sent: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comeet asks to wait %n second(s).</source>
        <translation>
            <numerusform>Comeet asks to wait one second.</numerusform>
            <numerusform>Comeet asks to wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RecordSearch</name>
    <message numerus="yes">
        <source>Filter the list: %n filter(s)</source>
        <translation>
            <numerusform>Filter the list: one filter</numerusform>
            <numerusform>Filter the list: %n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RelativeTime</name>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in a minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>a minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days, %1 %2</source>
        <comment>weekday, time</comment>
        <translation>
            <numerusform>in %n day, %1 %2</numerusform>
            <numerusform>in %n days, %1 %2</numerusform>
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
        <source>took %n days</source>
        <translation>
            <numerusform>took a day</numerusform>
            <numerusform>took %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RemovalWords</name>
    <message numerus="yes">
        <source>%n copy(ies) of files</source>
        <translation>
            <numerusform>%n copy of a file</numerusform>
            <numerusform>%n copies of files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>everything personal of %n candidate(s)</source>
        <translation>
            <numerusform>everything personal of %n candidate</numerusform>
            <numerusform>everything personal of %n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle draft(s)</source>
        <translation>
            <numerusform>%n idle draft</numerusform>
            <numerusform>%n idle drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) that may have arrived</source>
        <translation>
            <numerusform>%n candidate that may have arrived</numerusform>
            <numerusform>%n candidates that may have arrived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RetentionDialog</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RetentionFlow</name>
    <message numerus="yes">
        <source>Comeet deleted %n candidate(s) of yours, so what was kept of them on this computer was erased, too.</source>
        <translation>
            <numerusform>Comeet deleted a candidate of yours, so what was kept of it on this computer was erased, too.</numerusform>
            <numerusform>Comeet deleted %n candidates of yours, so what was kept of them on this computer was erased, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::StatusNews</name>
    <message numerus="yes">
        <source>%n candidate(s) have a new status.</source>
        <translation>
            <numerusform>One candidate has a new status.</numerusform>
            <numerusform>%n candidates have a new status.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SubmitBar</name>
    <message numerus="yes">
        <source>%n things to mend</source>
        <translation>
            <numerusform>1 thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>submission::Record</name>
    <message numerus="yes">
        <source>%n submission(s) broke off when Submittal last ended, and may have arrived: the Outbox has them.</source>
        <translation>
            <numerusform>One submission broke off when Submittal last ended, and may have arrived: the Outbox has it.</numerusform>
            <numerusform>%n submissions broke off when Submittal last ended, and may have arrived: the Outbox has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) that Comeet confirmed were missing from the record, and are in Submitted again. Look in Comeet for what is not shown of them here.</source>
        <translation>
            <numerusform>One submission that Comeet confirmed was missing from the record, and is in Submitted again. Look in Comeet for what is not shown of it here.</numerusform>
            <numerusform>%n submissions that Comeet confirmed were missing from the record, and are in Submitted again. Look in Comeet for what is not shown of them here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>submission::Sender</name>
    <message numerus="yes">
        <source>The candidate was not sent: %n thing(s) must be mended first.</source>
        <translation>
            <numerusform>The candidate was not sent: one thing must be mended first.</numerusform>
            <numerusform>The candidate was not sent: %n things must be mended first.</numerusform>
        </translation>
    </message>
</context>
</TS>
