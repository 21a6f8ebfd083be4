<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BackupsDialog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
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
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n record(s) of that moment have been erased since and are not shown.</source>
        <translation>
            <numerusform>%n record of that moment has been erased since and is not shown.</numerusform>
            <numerusform>%n records of that moment have been erased since and are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferencesPage</name>
    <message numerus="yes">
        <source>%n record(s) added</source>
        <translation>
            <numerusform>%n record added</numerusform>
            <numerusform>%n records added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed</source>
        <translation>
            <numerusform>%n record removed</numerusform>
            <numerusform>%n records removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n record changed</numerusform>
            <numerusform>%n records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased: their values are nowhere any more</source>
        <translation>
            <numerusform>%n record erased: its values are nowhere any more</numerusform>
            <numerusform>%n records erased: their values are nowhere any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message numerus="yes">
        <source>Its change history has %n entry(ies). Its fingerprint now:</source>
        <translation>
            <numerusform>Its change history has %n entry. Its fingerprint now:</numerusform>
            <numerusform>Its change history has %n entries. Its fingerprint now:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message numerus="yes">
        <source>(%n confidential, left out)</source>
        <translation>
            <numerusform>(%n confidential, left out)</numerusform>
            <numerusform>(%n confidential, left out)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy holds %n record(s).</source>
        <translation>
            <numerusform>The copy holds %n record.</numerusform>
            <numerusform>The copy holds %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out.</source>
        <translation>
            <numerusform>%n record was left out.</numerusform>
            <numerusform>%n records were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mandate</name>
    <message numerus="yes">
        <source>Everything is exported: %n file(s), compared with the workspace. Remove “%1” from this computer?</source>
        <translation>
            <numerusform>Everything is exported: %n file, compared with the workspace. Remove “%1” from this computer?</numerusform>
            <numerusform>Everything is exported: %n files, compared with the workspace. Remove “%1” from this computer?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) in the data folder of Custos</source>
        <translation>
            <numerusform>%n backup in the data folder of Custos</numerusform>
            <numerusform>%n backups in the data folder of Custos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message numerus="yes">
        <source>Before anybody else gets this report: %n text(s) in it hold a name. Look at them; Enter or a double click opens the record.</source>
        <translation>
            <numerusform>Before anybody else gets this report: %n text in it holds a name. Look at it; Enter or a double click opens the record.</numerusform>
            <numerusform>Before anybody else gets this report: %n texts in it hold a name. Look at them; Enter or a double click opens the record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n with something overdue, or that the law asks for and is not recorded</source>
        <translation>
            <numerusform>%n with something overdue, or that the law asks for and is not recorded</numerusform>
            <numerusform>%n with something overdue, or that the law asks for and is not recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastView</name>
    <message numerus="yes">
        <source>%n record(s) erased since are not shown</source>
        <translation>
            <numerusform>%n record erased since is not shown</numerusform>
            <numerusform>%n records erased since are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message numerus="yes">
        <source>This record is still used by %n other(s).</source>
        <translation>
            <numerusform>This record is still used by one other.</numerusform>
            <numerusform>This record is still used by %n others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n processing activity(ies)</source>
        <translation>
            <numerusform>%n processing activity</numerusform>
            <numerusform>%n processing activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named by %n record(s) of this document.</source>
        <translation>
            <numerusform>Named by one record of this document.</numerusform>
            <numerusform>Named by %n records of this document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) of processing for clients</source>
        <translation>
            <numerusform>%n category of processing for clients</numerusform>
            <numerusform>%n categories of processing for clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message numerus="yes">
        <source>It was taken out of %n backup(s) on this computer.</source>
        <translation>
            <numerusform>It was taken out of %n backup on this computer.</numerusform>
            <numerusform>It was taken out of %n backups on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) that could not be rewritten were removed.</source>
        <translation>
            <numerusform>%n backup that could not be rewritten was removed.</numerusform>
            <numerusform>%n backups that could not be rewritten were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n law</source>
        <translation>
            <numerusform>%n law</numerusform>
            <numerusform>%n law</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guidance</source>
        <translation>
            <numerusform>%n guidance</numerusform>
            <numerusform>%n guidance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice</source>
        <translation>
            <numerusform>%n practice</numerusform>
            <numerusform>%n practice</numerusform>
        </translation>
    </message>
</context>
</TS>
