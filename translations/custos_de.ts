<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutBox</name>
    <message>
        <source>Workspaces can be encrypted with a passphrase (SQLCipher).</source>
        <translation>Arbeitsbereiche können mit einer Passphrase verschlüsselt werden (SQLCipher).</translation>
    </message>
    <message>
        <source>This build has no encryption: workspaces cannot be encrypted with a passphrase, and encrypted ones cannot be opened.</source>
        <translation>Diese Ausführung hat keine Verschlüsselung: Arbeitsbereiche können nicht mit einer Passphrase verschlüsselt und verschlüsselte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>About Custos</source>
        <translation>Über Custos</translation>
    </message>
    <message>
        <source>The data protection officer&apos;s workbench.</source>
        <translation>Die Werkbank für Datenschutzbeauftragte.</translation>
    </message>
    <message>
        <source>Custos states what the record shows. The data protection officer advises, the controller decides; it gives no legal advice.</source>
        <translation>Custos sagt, was der Eintrag zeigt. Der Datenschutzbeauftragte berät, der Verantwortliche entscheidet; das Programm gibt keinen Rechtsrat.</translation>
    </message>
    <message>
        <source>It uses no network: what you record stays in the workspace file.</source>
        <translation>Es verwendet kein Netz: Was Sie eintragen, bleibt in der Datei des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite, Poppler %2 and qpdf.</source>
        <translation>Erstellt mit Qt %1, SQLite, Poppler %2 und qpdf.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ApprovalLine</name>
    <message>
        <source>Begin a new version</source>
        <translation>Neue Fassung beginnen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Approved on %1</source>
        <translation>Freigegeben am %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Freigegeben von %1</translation>
    </message>
    <message>
        <source>Approved on %1 by %2</source>
        <translation>Freigegeben am %1 von %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Show the text of this page</source>
        <translation>Den Text dieser Seite zeigen</translation>
    </message>
    <message>
        <source>%1 – %2 – Custos</source>
        <translation>%1 – %2 – Custos</translation>
    </message>
    <message>
        <source>The file as a picture</source>
        <translation>Die Datei als Bild</translation>
    </message>
    <message>
        <source>The text of the file</source>
        <translation>Der Text der Datei</translation>
    </message>
    <message>
        <source>This page holds no text: perhaps it is a scan.</source>
        <translation>Diese Seite enthält keinen Text: Vielleicht ist sie eingescannt.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>[The file goes on; only its beginning is shown.]</source>
        <translation>[Die Datei geht weiter; gezeigt wird nur ihr Anfang.]</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen …</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
</context>
<context>
    <name>AttachmentsPage</name>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save a copy outside the workspace…</source>
        <translation>Kopie außerhalb des Arbeitsbereichs speichern …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>No files are kept with this record</source>
        <translation>Zu diesem Eintrag sind keine Dateien abgelegt</translation>
    </message>
    <message>
        <source>Add them with the button above, or drop them here.</source>
        <translation>Mit der Schaltfläche oben hinzufügen oder hierher ziehen.</translation>
    </message>
    <message>
        <source>Files of this record</source>
        <translation>Dateien dieses Eintrags</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Files of this type are not shown here. Save a copy to open it elsewhere.</source>
        <translation>Dateien dieser Art werden hier nicht gezeigt. Eine gespeicherte Kopie lässt sich anderswo öffnen.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Save a copy outside the workspace</source>
        <translation>Kopie außerhalb des Arbeitsbereichs speichern</translation>
    </message>
    <message>
        <source>Name of the file in this record</source>
        <translation>Name der Datei in diesem Eintrag</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Keep here what proves the entry: the signed agreement, an assessment, a certificate. Files are kept inside the workspace file and are encrypted with it. The same file is stored only once.</source>
        <translation>Bewahren Sie hier auf, was den Eintrag belegt: den unterschriebenen Vertrag, eine Prüfung, ein Zertifikat. Dateien liegen in der Datei des Arbeitsbereichs und sind mit ihr verschlüsselt. Dieselbe Datei wird nur einmal gespeichert.</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>Making a backup</source>
        <translation>Eine Sicherung wird angelegt</translation>
    </message>
    <message>
        <source>Erasing in the backups</source>
        <translation>In den Sicherungen wird gelöscht</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Restore into a new file…</source>
        <translation>In eine neue Datei &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Backups on this computer</source>
        <translation>Sicherungen auf diesem Computer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Custos makes them by itself: when a workspace that has changed is closed, and once a day when it is opened. They are encrypted as the workspace is, opened and compared after writing. They lie on this computer: keep a copy elsewhere too.</source>
        <translation>Custos legt sie von selbst an: wenn ein geänderter Arbeitsbereich geschlossen wird, und einmal am Tag beim Öffnen. Sie sind verschlüsselt wie der Arbeitsbereich und werden nach dem Schreiben geöffnet und verglichen. Sie liegen auf diesem Computer: Bewahren Sie auch anderswo eine Kopie auf.</translation>
    </message>
    <message>
        <source>Custos makes no backups by itself: they are switched off in the settings.</source>
        <translation>Custos legt von selbst keine Sicherungen an: Sie sind in den Einstellungen abgeschaltet.</translation>
    </message>
    <message>
        <source>The backup is encrypted. The passphrase of its workspace:</source>
        <translation>Die Sicherung ist verschlüsselt. Die Passphrase ihres Arbeitsbereichs:</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>In eine neue Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Custos workspaces (*.custos)</source>
        <translation>Custos-Arbeitsbereiche (*.custos)</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Eine Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup is restored and was compared.</source>
        <translation>Die Sicherung ist wiederhergestellt und wurde verglichen.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ChildTable</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hinauf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hinunter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Hinauf schieben: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Hinunter schieben: %1</translation>
    </message>
    <message>
        <source>Close the fields of: %1</source>
        <translation>Felder schließen von: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Diesen Eintrag öffnen</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>prints this page</source>
        <translation>gibt diese Seite aus</translation>
    </message>
    <message>
        <source>only this register; “custos describe” lists them</source>
        <translation>nur dieses Register; „custos describe“ zählt sie auf</translation>
    </message>
    <message>
        <source>exactly what is written; - is standard output; an existing file is replaced</source>
        <translation>genau das wird geschrieben; - ist die Standardausgabe; eine vorhandene Datei wird ersetzt</translation>
    </message>
    <message>
        <source>only records whose field has this value; several must all hold</source>
        <translation>nur Einträge, deren Feld diesen Wert hat; mehrere müssen alle gelten</translation>
    </message>
    <message>
        <source>only this record; may be repeated</source>
        <translation>nur dieser Eintrag; kann wiederholt werden</translation>
    </message>
    <message>
        <source>Makes a workspace, encrypted where --passphrase-file is given. An existing file is refused.</source>
        <translation>Legt einen Arbeitsbereich an, verschlüsselt, wo --passphrase-file angegeben ist. Eine vorhandene Datei wird abgelehnt.</translation>
    </message>
    <message>
        <source>what the workspace is called (else as the file)</source>
        <translation>wie der Arbeitsbereich heißt (sonst wie die Datei)</translation>
    </message>
    <message>
        <source>Prints name, format, records per register and the fingerprint of the change history.</source>
        <translation>Gibt Name, Format, Einträge je Register und den Fingerabdruck des Änderungsverlaufs aus.</translation>
    </message>
    <message>
        <source>Prints every register with every field, its law and its codes.</source>
        <translation>Gibt jedes Register mit jedem Feld, seiner Rechtsgrundlage im Gesetz und seinen Codes aus.</translation>
    </message>
    <message>
        <source>Adds and changes records from a JSON file in the shape of export, in one step that can be undone, and prints what it did. Absent members leave a value alone, null clears it.</source>
        <translation>Fügt Einträge aus einer JSON-Datei in der Form des Exports hinzu oder ändert sie, in einem Schritt, der rückgängig gemacht werden kann, und gibt aus, was geschehen ist. Fehlende Bestandteile lassen einen Wert unberührt, null leert ihn.</translation>
    </message>
    <message>
        <source>how records of the file are found in the workspace (else by id)</source>
        <translation>wie Einträge der Datei im Arbeitsbereich gefunden werden (sonst nach id)</translation>
    </message>
    <message>
        <source>prints the plan and writes nothing</source>
        <translation>gibt den Plan aus und schreibt nichts</translation>
    </message>
    <message>
        <source>the format</source>
        <translation>das Format</translation>
    </message>
    <message>
        <source>Prints the open points. Exit code 1 where the law or authorities&apos; guidance asks for something.</source>
        <translation>Gibt die offenen Punkte aus. Rückgabewert 1, wo das Gesetz oder Leitlinien der Behörden etwas verlangen.</translation>
    </message>
    <message>
        <source>also: the change history must contain this fingerprint</source>
        <translation>außerdem: der Änderungsverlauf muss diesen Fingerabdruck enthalten</translation>
    </message>
    <message>
        <source>Prints the change history, oldest entry first.</source>
        <translation>Gibt den Änderungsverlauf aus, den ältesten Vorgang zuerst.</translation>
    </message>
    <message>
        <source>only entries that touch this record</source>
        <translation>nur Vorgänge, die diesen Eintrag berühren</translation>
    </message>
    <message>
        <source>--out is a folder, absent or empty, with one PDF for each own entity</source>
        <translation>--out ist ein Ordner, der fehlt oder leer ist, mit einem PDF für jede eigene Gesellschaft</translation>
    </message>
    <message>
        <source>fills it with an invented group of companies, in the language of --language</source>
        <translation>füllt ihn mit einer erfundenen Gruppe von Unternehmen, in der Sprache von --language</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 fehlt.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>Something is missing: custos %1 %2.</source>
        <translation>Es fehlt etwas: custos %1 %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>There is no language “%1” here; there are %2.</source>
        <translation>Die Sprache „%1“ gibt es hier nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>custos %1 explains what is possible.</source>
        <translation>custos %1 erklärt, was möglich ist.</translation>
    </message>
    <message>
        <source>of labels and messages: en, de, fr (en where none is given)</source>
        <translation>der Bezeichnungen und Meldungen: en, de, fr (en, wenn keine angegeben ist)</translation>
    </message>
    <message>
        <source>There is no register “%1”; there are %2.</source>
        <translation>Es gibt kein Register „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>Es gibt keinen Eintrag „%1“.</translation>
    </message>
    <message>
        <source>The passphrase file “%1” cannot be read: %2.</source>
        <translation>Die Passphrasendatei „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The first line of the passphrase file “%1” is empty; the passphrase belongs there.</source>
        <translation>Die erste Zeile der Passphrasendatei „%1“ ist leer; dort gehört die Passphrase hin.</translation>
    </message>
    <message>
        <source>--filter needs --register: a field belongs to a register.</source>
        <translation>--filter braucht --register: Ein Feld gehört zu einem Register.</translation>
    </message>
    <message>
        <source>CSV of all registers is a folder; name one with --out, or one --register.</source>
        <translation>CSV aller Register ist ein Ordner; nennen Sie einen mit --out, oder ein einzelnes Register mit --register.</translation>
    </message>
    <message>
        <source>There is no format “%1”; there are json and csv.</source>
        <translation>Es gibt kein Format „%1“; es gibt json und csv.</translation>
    </message>
    <message>
        <source>Custos, the data protection officer&apos;s workbench</source>
        <translation>Custos, die Werkbank für Datenschutzbeauftragte</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>öffnet das Fenster</translation>
    </message>
    <message>
        <source>does one job without a window</source>
        <translation>erledigt eine Aufgabe ohne Fenster</translation>
    </message>
    <message>
        <source>explains a command</source>
        <translation>erklärt einen Befehl</translation>
    </message>
    <message>
        <source>prints the version</source>
        <translation>gibt die Version aus</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>done, whatever the answer</source>
        <translation>erledigt, wie auch immer die Antwort lautet</translation>
    </message>
    <message>
        <source>check, verify, import: something is open, wrong or refused</source>
        <translation>check, verify, import: etwas ist offen, falsch oder abgelehnt</translation>
    </message>
    <message>
        <source>the command line cannot be understood</source>
        <translation>die Befehlszeile ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>the work failed; every file is as it was</source>
        <translation>die Arbeit ist gescheitert; jede Datei ist, wie sie war</translation>
    </message>
    <message>
        <source>Answers are JSON on standard output, messages go to standard error. Where SOURCE_DATE_EPOCH is set it is the clock, so that the same input gives the same bytes.</source>
        <translation>Antworten sind JSON auf der Standardausgabe, Meldungen gehen auf die Standardfehlerausgabe. Wo SOURCE_DATE_EPOCH gesetzt ist, ist es die Uhr, sodass dieselbe Eingabe dieselben Bytes ergibt.</translation>
    </message>
    <message>
        <source>Usage: custos %1 %2</source>
        <translation>Aufruf: custos %1 %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>--match takes id, reference or name, not “%1”.</source>
        <translation>--match nimmt id, reference oder name, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1”: only JSON in the shape of “custos export --as json” can be imported.</source>
        <translation>„%1“: Nur JSON in der Form von „custos export --as json“ kann importiert werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is not imported. %2</source>
        <translation>„%1“ wird nicht importiert. %2</translation>
    </message>
    <message>
        <source>%1 records of “%2” are refused; “refused” names each with the reason.</source>
        <translation>%1 Einträge aus „%2“ sind abgelehnt; „refused“ nennt jeden mit dem Grund.</translation>
    </message>
    <message>
        <source>--name is empty.</source>
        <translation>--name ist leer.</translation>
    </message>
    <message>
        <source>Standard output cannot be written; the output is not complete.</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden; die Ausgabe ist nicht vollständig.</translation>
    </message>
    <message>
        <source>There is no report “%1”; there is %2.</source>
        <translation>Es gibt keinen Bericht „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>There is no organisation “%1”.</source>
        <translation>Es gibt keine Organisation „%1“.</translation>
    </message>
    <message>
        <source>Several organisations are called “%1”; name the one by its reference number.</source>
        <translation>Mehrere Organisationen heißen „%1“; nennen Sie die gemeinte mit ihrer Nummer.</translation>
    </message>
    <message>
        <source>No organisation has the role “own entity”, so there is nobody whose record could be printed. Give the controllers that role.</source>
        <translation>Keine Organisation hat die Rolle „eigene Gesellschaft“, daher gibt es niemanden, dessen Verzeichnis gedruckt werden könnte. Geben Sie den Verantwortlichen diese Rolle.</translation>
    </message>
    <message>
        <source>--each is for all own entities and --organisation for one; give one of the two.</source>
        <translation>--each ist für alle eigenen Gesellschaften und --organisation für eine; geben Sie eines von beiden an.</translation>
    </message>
    <message>
        <source>--each writes a folder; name one with --out.</source>
        <translation>--each schreibt einen Ordner; nennen Sie einen mit --out.</translation>
    </message>
    <message>
        <source>--head takes a fingerprint of 64 hexadecimal digits, as “custos info” prints it.</source>
        <translation>--head nimmt einen Fingerabdruck aus 64 hexadezimalen Ziffern, wie „custos info“ ihn ausgibt.</translation>
    </message>
    <message>
        <source>Prints the record of processing activities (Art. 30(1)) or that of processing for clients (Art. 30(2)) as PDF: a part for each own entity, or the record of one.</source>
        <translation>Druckt das Verzeichnis von Verarbeitungstätigkeiten (Art. 30 Abs. 1) oder das der Verarbeitungen im Auftrag (Art. 30 Abs. 2) als PDF: einen Teil für jede eigene Gesellschaft oder das Verzeichnis einer einzelnen.</translation>
    </message>
    <message>
        <source>only the record of this own entity</source>
        <translation>nur das Verzeichnis dieser eigenen Gesellschaft</translation>
    </message>
    <message>
        <source>There is no field “%1” for --columns; “custos describe” lists the fields of “%2” and of its parts.</source>
        <translation>Für --columns gibt es kein Feld „%1“; „custos describe“ nennt die Felder von „%2“ und seinen Teilen.</translation>
    </message>
    <message>
        <source>--columns takes each field once, and no more than %1.</source>
        <translation>--columns nimmt jedes Feld einmal und höchstens %1.</translation>
    </message>
    <message>
        <source>The selection holds nothing of an own entity; nothing is printed.</source>
        <translation>Die Auswahl enthält nichts von einer eigenen Gesellschaft; es wird nichts gedruckt.</translation>
    </message>
    <message>
        <source>No own entity processes anything for clients; nothing is printed.</source>
        <translation>Keine eigene Gesellschaft verarbeitet etwas für Auftraggeber; es wird nichts gedruckt.</translation>
    </message>
    <message>
        <source>which record: that of Art. 30(1), or with the list of clients that of Art. 30(2)</source>
        <translation>welches Verzeichnis: das nach Art. 30 Abs. 1 oder, mit der Liste der Auftraggeber, das nach Art. 30 Abs. 2</translation>
    </message>
    <message>
        <source>“%1” is the workspace itself; name another file with --out.</source>
        <translation>„%1“ ist der Arbeitsbereich selbst; nennen Sie mit --out eine andere Datei.</translation>
    </message>
    <message>
        <source>the columns of the overview table: fields of an entry or of its parts, as “custos describe” names them</source>
        <translation>die Spalten der Übersichtstabelle: Felder eines Eintrags oder seiner Teile, wie „custos describe“ sie nennt</translation>
    </message>
    <message>
        <source>for whom it is; without it internal. The others leave out what is not for them, and records for the data protection officer only</source>
        <translation>für wen es ist; ohne Angabe intern. Die anderen lassen weg, was nicht für sie ist, und Einträge nur für die Datenschutzbeauftragten</translation>
    </message>
    <message>
        <source>Writes registers as JSON (one document) or CSV (one register, or a folder of all). With --edition or --organisation: what a report with the same options has attached, of processing_activity or, with --register, of processor_activity.</source>
        <translation>Schreibt Register als JSON (ein Dokument) oder CSV (ein Register oder ein Ordner mit allen). Mit --edition oder --organisation: was einem Bericht mit denselben Optionen beigefügt ist, von processing_activity oder, mit --register, von processor_activity.</translation>
    </message>
    <message>
        <source>There is no edition “%1”; there are %2.</source>
        <translation>Es gibt keine Ausgabe „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>A name stands in a text; please look: %1, %2: “%3”.</source>
        <translation>In einem Text steht ein Name; bitte ansehen: %1, %2: „%3“.</translation>
    </message>
    <message>
        <source>An edition is of one of the records of Art. 30: with --edition or --organisation, --register is one of %1.</source>
        <translation>Eine Ausgabe gibt es von einem der Verzeichnisse nach Art. 30: Mit --edition oder --organisation ist --register eines von %1.</translation>
    </message>
    <message>
        <source>--edition and --organisation need --as json.</source>
        <translation>--edition und --organisation brauchen --as json.</translation>
    </message>
    <message>
        <source>the first line of F is the workspace&apos;s passphrase, or its recovery key</source>
        <translation>die erste Zeile von F ist die Passphrase des Arbeitsbereichs oder sein Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>A workspace is a file and not written to standard output; name one with --out.</source>
        <translation>Ein Arbeitsbereich ist eine Datei und wird nicht auf die Standardausgabe geschrieben; nennen Sie eine mit --out.</translation>
    </message>
    <message>
        <source>the file to be made; an existing one is refused</source>
        <translation>die Datei, die angelegt wird; eine vorhandene wird abgelehnt</translation>
    </message>
    <message>
        <source>Copies a workspace, encrypted as it is, and compares the copy with it. An existing file is refused.</source>
        <translation>Kopiert einen Arbeitsbereich, verschlüsselt wie er ist, und vergleicht die Kopie mit ihm. Eine vorhandene Datei wird abgelehnt.</translation>
    </message>
    <message>
        <source>Makes a workspace from a backup and compares the two. An existing file is refused.</source>
        <translation>Macht aus einer Sicherung einen Arbeitsbereich und vergleicht beide. Eine vorhandene Datei wird abgelehnt.</translation>
    </message>
    <message>
        <source>Encrypts a workspace with a passphrase, through a compared copy.</source>
        <translation>Verschlüsselt einen Arbeitsbereich mit einer Passphrase, über eine verglichene Kopie.</translation>
    </message>
    <message>
        <source>Removes the encryption of a workspace, through a compared copy.</source>
        <translation>Entfernt die Verschlüsselung eines Arbeitsbereichs, über eine verglichene Kopie.</translation>
    </message>
    <message>
        <source>Changes the passphrase of an encrypted workspace, through a compared copy.</source>
        <translation>Ändert die Passphrase eines verschlüsselten Arbeitsbereichs, über eine verglichene Kopie.</translation>
    </message>
    <message>
        <source>the first line of G is the new passphrase</source>
        <translation>die erste Zeile von G ist die neue Passphrase</translation>
    </message>
    <message>
        <source>the workspace as recorded at the end of day D, or at an instant with its zone</source>
        <translation>der Arbeitsbereich, wie er am Ende des Tages D oder zu einem Zeitpunkt mit seiner Zone festgehalten war</translation>
    </message>
    <message>
        <source>--as-of takes a day such as 2026-03-31, or an instant with its zone such as 2026-03-31T12:00:00+02:00; “%1” is neither.</source>
        <translation>--as-of erwartet einen Tag wie 2026-03-31 oder einen Zeitpunkt mit seiner Zone wie 2026-03-31T12:00:00+02:00; „%1“ ist keins von beiden.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of that moment have been erased since and are not shown.</source>
        <translation>
            <numerusform>%n Eintrag von damals ist seitdem gelöscht worden und wird nicht gezeigt.</numerusform>
            <numerusform>%n Einträge von damals sind seitdem gelöscht worden und werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, a copy from before the file was brought to a newer format, could not follow and is as it was.</source>
        <translation>„%1“, eine Kopie von vor der Umstellung der Datei auf ein neueres Format, konnte nicht folgen und ist, wie sie war.</translation>
    </message>
    <message>
        <source>The workspace is changed, but the backups that Custos keeps of it were not found and are as they were.</source>
        <translation>Der Arbeitsbereich ist geändert, aber die Sicherungen, die Custos von ihm anlegt, wurden nicht gefunden und sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Checks the file against its own change history. Exit code 1 where something is wrong. With --as-of the whole file is checked just the same; fingerprint and counts are those of then.</source>
        <translation>Prüft die Datei gegen ihren eigenen Änderungsverlauf. Rückgabewert 1, wo etwas nicht stimmt. Mit --as-of wird ebenso die ganze Datei geprüft; Fingerabdruck und Zahlen sind die von damals.</translation>
    </message>
    <message>
        <source>--filter “%1” asks for what the edition “%2” leaves out, and the records it lets through would tell it; leave the filter out, or choose an edition that holds it.</source>
        <translation>--filter „%1“ fragt nach etwas, das die Ausgabe „%2“ weglässt, und die durchgelassenen Einträge würden es verraten; lassen Sie den Filter weg oder wählen Sie eine Ausgabe, die es enthält.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New &amp;workspace…</source>
        <translation>Neuer &amp;Arbeitsbereich …</translation>
    </message>
    <message>
        <source>Makes a new workspace file, one for each client or group.</source>
        <translation>Legt eine neue Datei an, eine für jeden Kunden oder jede Gruppe.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Opens a workspace file.</source>
        <translation>Öffnet die Datei eines Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>&amp;Import a Custos JSON file…</source>
        <translation>Custos-JSON-Datei &amp;importieren …</translation>
    </message>
    <message>
        <source>Adds the records of a JSON file that Custos exported to this workspace.</source>
        <translation>Fügt diesem Arbeitsbereich die Einträge einer JSON-Datei hinzu, die Custos exportiert hat.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Shows the workspace file in the file manager.</source>
        <translation>Zeigt die Datei des Arbeitsbereichs in der Dateiverwaltung.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Arbeitsbereich &amp;schließen</translation>
    </message>
    <message>
        <source>Saves what is being edited and returns to the start page.</source>
        <translation>Speichert, was gerade bearbeitet wird, und kehrt zur Startseite zurück.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Saves what is being edited and ends Custos.</source>
        <translation>Speichert, was gerade bearbeitet wird, und beendet Custos.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last saved change back. The change history shows both.</source>
        <translation>Nimmt die letzte gespeicherte Änderung zurück. Der Änderungsverlauf zeigt beides.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back last.</source>
        <translation>Macht die zuletzt zurückgenommene Änderung noch einmal.</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Neuer Eintrag</translation>
    </message>
    <message>
        <source>Adds a record to the list that is shown.</source>
        <translation>Fügt der gezeigten Liste einen Eintrag hinzu.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saves what is being edited. Leaving a record does the same.</source>
        <translation>Speichert, was gerade bearbeitet wird. Das Verlassen eines Eintrags tut dasselbe.</translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation>In dieser Liste &amp;suchen</translation>
    </message>
    <message>
        <source>Puts the cursor into the search field of the page.</source>
        <translation>Setzt die Einfügemarke in das Suchfeld der Seite.</translation>
    </message>
    <message>
        <source>&amp;Keys and commands</source>
        <translation>&amp;Tasten und Befehle</translation>
    </message>
    <message>
        <source>Every command with its key.</source>
        <translation>Jeder Befehl mit seiner Taste.</translation>
    </message>
    <message>
        <source>&amp;About Custos</source>
        <translation>Ü&amp;ber Custos</translation>
    </message>
    <message>
        <source>Version, licence and the libraries Custos stands on.</source>
        <translation>Version, Lizenz und die Bibliotheken, auf denen Custos steht.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Shows this page.</source>
        <translation>Zeigt diese Seite.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Neu aus &amp;Vorlage …</translation>
    </message>
    <message>
        <source>Begins a record with what is usual, and shows what to ask.</source>
        <translation>Beginnt einen Eintrag mit dem Üblichen und zeigt, was zu fragen ist.</translation>
    </message>
    <message>
        <source>&amp;Copy record</source>
        <translation>Eintrag &amp;kopieren</translation>
    </message>
    <message>
        <source>Makes a copy of the open record, with its parts.</source>
        <translation>Kopiert den geöffneten Eintrag mit seinen Teilen.</translation>
    </message>
    <message>
        <source>Chec&amp;k the file…</source>
        <translation>Datei &amp;prüfen …</translation>
    </message>
    <message>
        <source>Compares every record of the workspace with its change history.</source>
        <translation>Vergleicht jeden Eintrag des Arbeitsbereichs mit dem Änderungsverlauf.</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen …</translation>
    </message>
    <message>
        <source>The backups Custos keeps by itself, and restoring one of them.</source>
        <translation>Die Sicherungen, die Custos von selbst anlegt, und das Wiederherstellen.</translation>
    </message>
    <message>
        <source>&amp;Encrypt with a passphrase…</source>
        <translation>Mit einer Passphrase &amp;verschlüsseln …</translation>
    </message>
    <message>
        <source>Nobody can read the file without the passphrase then.</source>
        <translation>Ohne die Passphrase kann die Datei dann niemand lesen.</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>Passphrase ä&amp;ndern …</translation>
    </message>
    <message>
        <source>The old passphrase opens the file no longer then.</source>
        <translation>Die alte Passphrase öffnet die Datei dann nicht mehr.</translation>
    </message>
    <message>
        <source>Remo&amp;ve encryption…</source>
        <translation>Verschlüsselung ent&amp;fernen …</translation>
    </message>
    <message>
        <source>The file can be read without a passphrase then.</source>
        <translation>Die Datei lässt sich dann ohne Passphrase lesen.</translation>
    </message>
    <message>
        <source>Recovery s&amp;heet…</source>
        <translation>&amp;Wiederherstellungsblatt …</translation>
    </message>
    <message>
        <source>A key to print, for the day on which the passphrase is lost.</source>
        <translation>Ein Schlüssel zum Ausdrucken, für den Tag, an dem die Passphrase verloren ist.</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt sp&amp;erren</translation>
    </message>
    <message>
        <source>Closes the encrypted workspace until its passphrase is given.</source>
        <translation>Schließt den verschlüsselten Arbeitsbereich, bis seine Passphrase angegeben wird.</translation>
    </message>
    <message>
        <source>H&amp;and over a copy…</source>
        <translation>Kopie &amp;übergeben …</translation>
    </message>
    <message>
        <source>A copy of chosen registers for somebody else, without what is confidential.</source>
        <translation>Eine Kopie gewählter Register für jemand anderen, ohne Vertrauliches.</translation>
    </message>
    <message>
        <source>End of &amp;mandate…</source>
        <translation>Ende des &amp;Mandats …</translation>
    </message>
    <message>
        <source>Exports everything, then removes the workspace from this computer.</source>
        <translation>Exportiert alles und entfernt dann den Arbeitsbereich von diesem Computer.</translation>
    </message>
    <message>
        <source>Language and colours of the window, backups and locking.</source>
        <translation>Sprache und Farben des Fensters, Sicherungen und Sperren.</translation>
    </message>
    <message>
        <source>&amp;Erase record for good…</source>
        <translation>Eintrag &amp;endgültig löschen …</translation>
    </message>
    <message>
        <source>Removes the open record with every old value in the change history.</source>
        <translation>Entfernt den geöffneten Eintrag mit jedem alten Wert im Änderungsverlauf.</translation>
    </message>
    <message>
        <source>Re&amp;view record…</source>
        <translation>Eintrag über&amp;prüfen …</translation>
    </message>
    <message>
        <source>What has changed since the last review of the open record, and what comes of this one.</source>
        <translation>Was sich seit der letzten Überprüfung des geöffneten Eintrags geändert hat und was diese ergibt.</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>&amp;Alles finden …</translation>
    </message>
    <message>
        <source>Any record, page or command by a few words.</source>
        <translation>Jeder Eintrag, jede Seite, jeder Befehl mit wenigen Worten.</translation>
    </message>
    <message>
        <source>As recorded &amp;on…</source>
        <translation>&amp;Stand vom …</translation>
    </message>
    <message>
        <source>Shows the workspace as it stood at the end of a day; nothing can be changed there.</source>
        <translation>Zeigt den Arbeitsbereich, wie er am Ende eines Tages war; dort lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>&amp;Compare with today</source>
        <translation>Mit heute &amp;vergleichen</translation>
    </message>
    <message>
        <source>What was added, removed and changed since the day that is shown.</source>
        <translation>Was seit dem gezeigten Tag hinzugekommen, entfernt und geändert worden ist.</translation>
    </message>
    <message>
        <source>Back to &amp;today</source>
        <translation>Zurück zu &amp;heute</translation>
    </message>
    <message>
        <source>Leaves the earlier day that is shown.</source>
        <translation>Verlässt den früheren Tag, der gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>Considered</name>
    <message>
        <source>Look at it again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>%1: does it apply?</source>
        <translation>%1: Trifft es zu?</translation>
    </message>
    <message>
        <source>%1: the reason</source>
        <translation>%1: der Grund</translation>
    </message>
    <message>
        <source>the reason, in a few words</source>
        <translation>der Grund, in wenigen Worten</translation>
    </message>
    <message>
        <source>%1: look at it again on</source>
        <translation>%1: wieder ansehen am</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>Does not apply, because …</source>
        <translation>Trifft nicht zu, weil …</translation>
    </message>
    <message>
        <source>Not possible yet, because … until …</source>
        <translation>Noch nicht möglich, weil … bis …</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Say in a few words why this does not apply.</source>
        <translation>Sagen Sie in wenigen Worten, warum dies nicht zutrifft.</translation>
    </message>
    <message>
        <source>Say in a few words why this is not possible yet.</source>
        <translation>Sagen Sie in wenigen Worten, warum dies noch nicht möglich ist.</translation>
    </message>
    <message>
        <source>Not possible yet, because</source>
        <translation>Noch nicht möglich, weil</translation>
    </message>
    <message>
        <source>Does not apply, because</source>
        <translation>Trifft nicht zu, weil</translation>
    </message>
    <message>
        <source>applies?</source>
        <translation>trifft zu?</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>day, month or year</source>
        <translation>Tag, Monat oder Jahr</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>Tag Monat Jahr</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Kalender (Alt+Abwärts)</translation>
    </message>
    <message>
        <source>This is not a date. Write a day such as 31 Mar 2026, a month or a year.</source>
        <translation>Das ist kein Datum. Schreiben Sie einen Tag wie 31.03.2026, einen Monat oder ein Jahr.</translation>
    </message>
    <message>
        <source>This is not a date. Write a day such as 31 Mar 2026 or 2026-03-31.</source>
        <translation>Das ist kein Datum. Schreiben Sie einen Tag wie 31.03.2026 oder 2026-03-31.</translation>
    </message>
</context>
<context>
    <name>DifferencesPage</name>
    <message>
        <source>Compared with today</source>
        <translation>Mit heute verglichen</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nichts ist anders</translation>
    </message>
    <message>
        <source>Every record is today as it was recorded then.</source>
        <translation>Jeder Eintrag ist heute so, wie er damals festgehalten war.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No difference matches the search.</source>
        <translation>Kein Unterschied passt zur Suche.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save this list as it is shown</source>
        <translation>Diese Liste so speichern, wie sie gezeigt wird</translation>
    </message>
    <message>
        <source>Comparing with today</source>
        <translation>Vergleich mit heute</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added</source>
        <translation>
            <numerusform>%n Eintrag hinzugekommen</numerusform>
            <numerusform>%n Einträge hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed</source>
        <translation>
            <numerusform>%n Eintrag entfernt</numerusform>
            <numerusform>%n Einträge entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n Eintrag geändert</numerusform>
            <numerusform>%n Einträge geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased: their values are nowhere any more</source>
        <translation>
            <numerusform>%n Eintrag gelöscht: Seine Werte gibt es nirgends mehr</numerusform>
            <numerusform>%n Einträge gelöscht: Ihre Werte gibt es nirgends mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Enter or a double click opens the record.</source>
        <translation>Die Eingabetaste oder ein Doppelklick öffnet den Eintrag.</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>a new entry in “%1”</source>
        <translation>ein neuer Eintrag in „%1“</translation>
    </message>
    <message>
        <source>Not saved when Custos ended, %1: %2.</source>
        <translation>Nicht gespeichert, als Custos endete, %1: %2.</translation>
    </message>
</context>
<context>
    <name>EncryptionFlow</name>
    <message>
        <source>The passphrase of “%1” as it is now:</source>
        <translation>Die jetzige Passphrase von „%1“:</translation>
    </message>
    <message>
        <source>That is not the passphrase of “%1”. Try it again:</source>
        <translation>Das ist nicht die Passphrase von „%1“. Versuchen Sie es noch einmal:</translation>
    </message>
    <message>
        <source>A passphrase for “%1”:</source>
        <translation>Eine Passphrase für „%1“:</translation>
    </message>
    <message>
        <source>Encrypting the workspace</source>
        <translation>Der Arbeitsbereich wird verschlüsselt</translation>
    </message>
    <message>
        <source>A new passphrase for “%1”:</source>
        <translation>Eine neue Passphrase für „%1“:</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Die Passphrase wird geändert</translation>
    </message>
    <message>
        <source>Remove the encryption of “%1”?</source>
        <translation>Die Verschlüsselung von „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Whoever can read the file can then read all it holds; so with the backups on this computer.</source>
        <translation>Wer die Datei lesen kann, liest dann alles, was sie enthält; ebenso die Sicherungen auf diesem Computer.</translation>
    </message>
    <message>
        <source>Remove the encryption</source>
        <translation>Verschlüsselung entfernen</translation>
    </message>
    <message>
        <source>Keep it encrypted</source>
        <translation>Verschlüsselt lassen</translation>
    </message>
    <message>
        <source>Removing the encryption</source>
        <translation>Die Verschlüsselung wird entfernt</translation>
    </message>
    <message>
        <source>The recovery key does not open this file, so no sheet is made.</source>
        <translation>Der Wiederherstellungsschlüssel öffnet diese Datei nicht; daher entsteht kein Blatt.</translation>
    </message>
    <message>
        <source>Copies beside the workspace are as they were.</source>
        <translation>Kopien neben dem Arbeitsbereich sind, wie sie waren.</translation>
    </message>
    <message>
        <source>They were made before the file was brought to a newer format, and could not follow it:</source>
        <translation>Sie wurden angelegt, bevor die Datei auf ein neueres Format gebracht wurde, und konnten ihr nicht folgen:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not all backups could follow the workspace.</source>
        <translation>Nicht alle Sicherungen konnten dem Arbeitsbereich folgen.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file is a list of records but does not say of which register. Name the register, or write {&quot;registers&quot;: {&quot;organisation&quot;: [ … ]}}.</source>
        <translation>Die Datei ist eine Liste von Einträgen, sagt aber nicht, aus welchem Register. Nennen Sie das Register, oder schreiben Sie {&quot;registers&quot;: {&quot;organisation&quot;: [ … ]}}.</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB. Import it in several parts.</source>
        <translation>Die Datei ist größer als 256 MB. Importieren Sie sie in mehreren Teilen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation>Zeile %1, Spalte %2: </translation>
    </message>
    <message>
        <source>the text is not UTF-8. Save the file as UTF-8 and import it again.</source>
        <translation>Der Text ist nicht UTF-8. Speichern Sie die Datei als UTF-8 und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>values stand inside values far too deeply for a list of records.</source>
        <translation>Werte stehen viel zu tief in anderen Werten für eine Liste von Einträgen.</translation>
    </message>
    <message>
        <source>this is not JSON (%1). Import a file that Custos exported as JSON, or mend that place.</source>
        <translation>Das ist kein JSON (%1). Importieren Sie eine Datei, die Custos als JSON exportiert hat, oder bessern Sie die Stelle aus.</translation>
    </message>
    <message>
        <source>The file says that it comes from “%1”. Only JSON in the shape that Custos exports can be imported.</source>
        <translation>Die Datei sagt, dass sie von „%1“ stammt. Nur JSON in der Form, die Custos exportiert, kann importiert werden.</translation>
    </message>
    <message>
        <source>The file was written by a newer Custos (format %1; this one knows %2). Import it with that version.</source>
        <translation>Die Datei wurde von einem neueren Custos geschrieben (Format %1; dieses kennt %2). Importieren Sie sie mit jener Version.</translation>
    </message>
    <message>
        <source>The file holds no registers. Custos reads {&quot;application&quot;: &quot;Custos&quot;, &quot;registers&quot;: {&quot;organisation&quot;: [ … ], … }}.</source>
        <translation>Die Datei enthält keine Register. Custos liest {&quot;application&quot;: &quot;Custos&quot;, &quot;registers&quot;: {&quot;organisation&quot;: [ … ], … }}.</translation>
    </message>
    <message>
        <source>There is no register “%1”.</source>
        <translation>Es gibt kein Register „%1“.</translation>
    </message>
    <message>
        <source>The file holds no register “%1”.</source>
        <translation>Die Datei enthält kein Register „%1“.</translation>
    </message>
    <message>
        <source>“%1” must be a list of records.</source>
        <translation>„%1“ muss eine Liste von Einträgen sein.</translation>
    </message>
    <message>
        <source>A record must be an object: {&quot;name&quot;: … }.</source>
        <translation>Ein Eintrag muss ein Objekt sein: {&quot;name&quot;: … }.</translation>
    </message>
    <message>
        <source>An id is made of letters, digits and . _ : - and has at most 100 of them.</source>
        <translation>Eine id besteht aus Buchstaben, Ziffern und . _ : - und hat höchstens 100 davon.</translation>
    </message>
    <message>
        <source>The file holds this id twice; it stands first in row %1 of “%2”.</source>
        <translation>Die Datei enthält diese id zweimal; sie steht zuerst in Zeile %1 von „%2“.</translation>
    </message>
    <message>
        <source>In the workspace this id is a record of the register “%1”.</source>
        <translation>Im Arbeitsbereich ist diese id ein Eintrag des Registers „%1“.</translation>
    </message>
    <message>
        <source>Two records of the file are the same record of the workspace.</source>
        <translation>Zwei Einträge der Datei sind derselbe Eintrag des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>The workspace holds %1 records of this name; match by id or by reference.</source>
        <translation>Der Arbeitsbereich enthält %1 Einträge dieses Namens; ordnen Sie nach id oder nach Nummer zu.</translation>
    </message>
    <message>
        <source>It is not said which record this is a part of.</source>
        <translation>Es ist nicht gesagt, zu welchem Eintrag dieser Teil gehört.</translation>
    </message>
    <message>
        <source>“%1” is a record of the register “%2”; here one of “%3” is meant.</source>
        <translation>„%1“ ist ein Eintrag des Registers „%2“; hier ist einer aus „%3“ gemeint.</translation>
    </message>
    <message>
        <source>“%1” is the name of several records; name the one by its id.</source>
        <translation>„%1“ ist der Name mehrerer Einträge; nennen Sie den gemeinten mit seiner id.</translation>
    </message>
    <message>
        <source>“%1” is neither in the file nor in the workspace (register “%2”).</source>
        <translation>„%1“ steht weder in der Datei noch im Arbeitsbereich (Register „%2“).</translation>
    </message>
    <message>
        <source>It needs “%1”, which is refused.</source>
        <translation>Er braucht „%1“, und dieser Eintrag ist abgelehnt.</translation>
    </message>
    <message>
        <source>The number %1 belongs to another record; this one gets the next free number.</source>
        <translation>Die Nummer %1 gehört zu einem anderen Eintrag; dieser bekommt die nächste freie.</translation>
    </message>
    <message>
        <source>There is no record “%1” in the register “%2”.</source>
        <translation>Es gibt keinen Eintrag „%1“ im Register „%2“.</translation>
    </message>
    <message>
        <source>“%1” is no value of the field “%2”; “custos describe” lists what is possible.</source>
        <translation>„%1“ ist kein Wert des Felds „%2“; „custos describe“ zählt auf, was möglich ist.</translation>
    </message>
    <message>
        <source>“%1” is no filter; write FIELD=VALUE.</source>
        <translation>„%1“ ist kein Filter; schreiben Sie FELD=WERT.</translation>
    </message>
    <message>
        <source>There is no field “%1” in the register “%2”.</source>
        <translation>Es gibt kein Feld „%1“ im Register „%2“.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false; null says that it is not stated.</source>
        <translation>„%1“ ist weder true noch false; null sagt, dass nichts angegeben ist.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no number written as text, such as &quot;0.75&quot;.</source>
        <translation>„%1“ ist keine als Text geschriebene Zahl wie &quot;0.75&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no date such as 2026-03-31, 2026-03 or 2026.</source>
        <translation>„%1“ ist kein Datum wie 2026-03-31, 2026-03 oder 2026.</translation>
    </message>
    <message>
        <source>“%1” is no date such as 2026-03-31.</source>
        <translation>„%1“ ist kein Datum wie 2026-03-31.</translation>
    </message>
    <message>
        <source>“%1” is no moment such as 2020-12-22T12:17:00+01:00[Europe/Berlin].</source>
        <translation>„%1“ ist kein Zeitpunkt wie 2020-12-22T12:17:00+01:00[Europe/Berlin].</translation>
    </message>
    <message>
        <source>“%1” is no period such as P6M or P1Y6M.</source>
        <translation>„%1“ ist keine Frist wie P6M oder P1Y6M.</translation>
    </message>
    <message>
        <source>“%1” is no country code such as DE, nor an organisation such as EPO.</source>
        <translation>„%1“ ist kein Ländercode wie DE und keine Organisation wie EPO.</translation>
    </message>
    <message>
        <source>“%1” is no code of this field; “custos describe” lists them, and &quot;text:…&quot; is free.</source>
        <translation>„%1“ ist kein Code dieses Felds; „custos describe“ zählt sie auf, und &quot;text:…&quot; ist frei.</translation>
    </message>
    <message>
        <source>“%1” is no code of this field; “custos describe” lists them.</source>
        <translation>„%1“ ist kein Code dieses Felds; „custos describe“ zählt sie auf.</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256.</source>
        <translation>„%1“ ist kein SHA-256.</translation>
    </message>
    <message>
        <source>“%1” is no text.</source>
        <translation>„%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>The text holds a broken character or a NUL.</source>
        <translation>Der Text enthält ein fehlerhaftes Zeichen oder ein NUL.</translation>
    </message>
    <message>
        <source>There is no field “%1” in this register.</source>
        <translation>Es gibt kein Feld „%1“ in diesem Register.</translation>
    </message>
    <message>
        <source>What is known about a value is an object: {&quot;applies&quot;: … }.</source>
        <translation>Was über einen Wert bekannt ist, ist ein Objekt: {&quot;applies&quot;: … }.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>Line %1: “%2” stands twice in the same object, and only one of the two could be taken. Keep one, or put their contents together.</source>
        <translation>Zeile %1: „%2“ steht zweimal im selben Objekt, und nur eines von beiden könnte übernommen werden. Behalten Sie eines, oder fassen Sie die Inhalte zusammen.</translation>
    </message>
    <message>
        <source>“%1” is neither in the file nor in the workspace.</source>
        <translation>„%1“ steht weder in der Datei noch im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The content is not in the workspace, and JSON holds only its SHA-256. The field was left as it is.</source>
        <translation>Der Inhalt ist nicht im Arbeitsbereich, und JSON enthält nur seine SHA-256. Das Feld blieb, wie es war.</translation>
    </message>
    <message>
        <source>This file&apos;s content is not in the workspace, and JSON holds only its SHA-256. Attach the file itself.</source>
        <translation>Der Inhalt dieser Datei ist nicht im Arbeitsbereich, und JSON enthält nur seine SHA-256. Hängen Sie die Datei selbst an.</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>What is meant by %1?</source>
        <translation>Was ist mit %1 gemeint?</translation>
    </message>
    <message>
        <source>%1: what %2 asks</source>
        <translation>%1: was %2 verlangt</translation>
    </message>
    <message>
        <source>law asks</source>
        <translation>das Gesetz verlangt es</translation>
    </message>
    <message>
        <source>authorities&apos; guidance</source>
        <translation>Leitlinien der Behörden</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>gute Praxis</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>Next on %1</source>
        <translation>Nächste am %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Does not apply…</source>
        <translation>Trifft nicht zu …</translation>
    </message>
    <message>
        <source>Leave as it is…</source>
        <translation>So belassen …</translation>
    </message>
</context>
<context>
    <name>FileAdder</name>
    <message>
        <source>“%1” was not attached. %2</source>
        <translation>„%1“ wurde nicht angehängt. %2</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation>Es ist keine Datei.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Sie kann nicht gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>Checking the file</source>
        <translation>Die Datei wird geprüft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Its change history has %n entry(ies). Its fingerprint now:</source>
        <translation>
            <numerusform>Der Änderungsverlauf hat %n Vorgang. Sein Fingerabdruck jetzt:</numerusform>
            <numerusform>Der Änderungsverlauf hat %n Vorgänge. Sein Fingerabdruck jetzt:</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in order: every record is as its change history says.</source>
        <translation>Die Datei ist in Ordnung: Jeder Eintrag ist so, wie der Änderungsverlauf es sagt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not as Custos left it. Keep it, and restore the newest backup into a new file to compare.</source>
        <translation>Die Datei ist nicht so, wie Custos sie hinterlassen hat. Behalten Sie sie, und stellen Sie zum Vergleich die neueste Sicherung in eine neue Datei wieder her.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was closed. Keep it, and open the newest backup instead.</source>
        <translation>„%1“ ist beschädigt und wurde geschlossen. Bewahren Sie die Datei auf, und öffnen Sie stattdessen die neueste Sicherung.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>+ Filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>FlagEditor</name>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>This could not be done, for a reason Custos did not expect. Your file is as it was after the last saved change.</source>
        <translation>Das ging nicht, aus einem Grund, den Custos nicht erwartet hat. Ihre Datei ist so wie nach der letzten gespeicherten Änderung.</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>&amp;Encrypt the copy with a passphrase of its own</source>
        <translation>Die Kopie mit einer eigenen Passphrase &amp;verschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Über&amp;geben …</translation>
    </message>
    <message>
        <source>Hand over a copy</source>
        <translation>Eine Kopie übergeben</translation>
    </message>
    <message>
        <source>Encrypt the copy with a passphrase of its own</source>
        <translation>Die Kopie mit einer eigenen Passphrase verschlüsseln</translation>
    </message>
    <message>
        <source>A copy of the workspace for somebody else</source>
        <translation>Eine Kopie des Arbeitsbereichs für jemand anderen</translation>
    </message>
    <message>
        <source>Records marked confidential are always left out, with their old values and every link to them; so is all that is not ticked, what was deleted before, and what is being typed.</source>
        <translation>Als vertraulich gekennzeichnete Einträge fehlen immer, mit ihren alten Werten und jeder Verknüpfung zu ihnen; ebenso alles, was nicht angekreuzt ist, was früher entfernt wurde und was gerade eingegeben wird.</translation>
    </message>
    <message>
        <source>The change history goes along and can still be checked: it shows who changed what and when, and that something was left out, but not what.</source>
        <translation>Der Änderungsverlauf geht mit und lässt sich weiter prüfen: Er zeigt, wer wann was geändert hat und dass etwas fehlt, aber nicht was.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>(%n confidential, left out)</source>
        <translation>
            <numerusform>(%n vertraulicher fehlt)</numerusform>
            <numerusform>(%n vertrauliche fehlen)</numerusform>
        </translation>
    </message>
    <message>
        <source>A passphrase for the copy:</source>
        <translation>Eine Passphrase für die Kopie:</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Custos workspaces (*.custos)</source>
        <translation>Custos-Arbeitsbereiche (*.custos)</translation>
    </message>
    <message>
        <source>Making a copy to hand over</source>
        <translation>Eine Kopie zur Übergabe wird angelegt</translation>
    </message>
    <message numerus="yes">
        <source>The copy holds %n record(s).</source>
        <translation>
            <numerusform>Die Kopie enthält %n Eintrag.</numerusform>
            <numerusform>Die Kopie enthält %n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out.</source>
        <translation>
            <numerusform>%n Eintrag fehlt darin.</numerusform>
            <numerusform>%n Einträge fehlen darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fingerprint of its change history, to be told to whoever gets it:</source>
        <translation>Der Fingerabdruck ihres Änderungsverlaufs, für den, der sie erhält:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Workspace made</source>
        <translation>Arbeitsbereich angelegt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Demonstration made</source>
        <translation>Vorführung angelegt</translation>
    </message>
    <message>
        <source>%1 erased</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 (what is known about it)</source>
        <translation>%1 (was darüber bekannt ist)</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>New version begun</source>
        <translation>Neue Fassung begonnen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Begun from a template</source>
        <translation>Mit einer Vorlage begonnen</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Angehängt</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>Open point left as it is</source>
        <translation>Offener Punkt so belassen</translation>
    </message>
    <message>
        <source>Open point opened again</source>
        <translation>Offener Punkt wieder geöffnet</translation>
    </message>
    <message>
        <source>Filter kept</source>
        <translation>Filter behalten</translation>
    </message>
    <message>
        <source>Filter forgotten</source>
        <translation>Filter vergessen</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Change history</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Changes of</source>
        <translation>Änderungen von</translation>
    </message>
    <message>
        <source>All registers</source>
        <translation>Alle Register</translation>
    </message>
    <message>
        <source>Every saved change, the newest first. None of them can be altered.</source>
        <translation>Jede gespeicherte Änderung, die neueste zuerst. Keine davon kann verändert werden.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save this list as it is shown</source>
        <translation>Diese Liste so speichern, wie sie gezeigt wird</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>GDPR</source>
        <translation>DSGVO</translation>
    </message>
    <message>
        <source>BDSG</source>
        <translation>BDSG</translation>
    </message>
    <message>
        <source>WP 248 rev.01</source>
        <translation>WP 248 Rev. 01</translation>
    </message>
    <message>
        <source>WP 260 rev.01</source>
        <translation>WP 260 Rev. 01</translation>
    </message>
    <message>
        <source>WP29 position paper on Art. 30(5)</source>
        <translation>Positionspapier der Artikel-29-Datenschutzgruppe zu Art. 30 Abs. 5</translation>
    </message>
    <message>
        <source>EDPB Guidelines 07/2020</source>
        <translation>EDSA-Leitlinien 07/2020</translation>
    </message>
    <message>
        <source>EDPB Guidelines 3/2018</source>
        <translation>EDSA-Leitlinien 3/2018</translation>
    </message>
    <message>
        <source>CNIL guide on retention periods (2020)</source>
        <translation>CNIL-Leitfaden zu Aufbewahrungsfristen (2020)</translation>
    </message>
    <message>
        <source>EDPB Guidelines 05/2020</source>
        <translation>EDSA-Leitlinien 05/2020</translation>
    </message>
    <message>
        <source>EDPB Guidelines 05/2021</source>
        <translation>EDSA-Leitlinien 05/2021</translation>
    </message>
    <message>
        <source>section III.B</source>
        <translation>Abschnitt III.B</translation>
    </message>
    <message>
        <source>section 2</source>
        <translation>Abschnitt 2</translation>
    </message>
    <message>
        <source>annex, storage period</source>
        <translation>Anhang, Speicherdauer</translation>
    </message>
    <message>
        <source>section 4</source>
        <translation>Abschnitt 4</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Leave as it is</source>
        <translation>So belassen</translation>
    </message>
    <message>
        <source>It is not counted until then, and is an open point again on the day after. The reason stands in the workspace, in its change history and in the internal report.</source>
        <translation>Bis dahin wird er nicht gezählt; am Tag danach ist er wieder ein offener Punkt. Der Grund steht im Arbeitsbereich, in seinem Änderungsverlauf und im internen Bericht.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Reason (required)</source>
        <translation>&amp;Grund (Pflichtangabe)</translation>
    </message>
    <message>
        <source>Leave as it is…</source>
        <translation>So belassen …</translation>
    </message>
    <message>
        <source>Choose an open point first</source>
        <translation>Wählen Sie zuerst einen offenen Punkt</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>This is not an e-mail address: it has the form name@place.</source>
        <translation>Das ist keine E-Mail-Adresse: Sie hat die Form name@ort.</translation>
    </message>
    <message>
        <source>This is not a web address: it begins with https:// or the like and has no blanks.</source>
        <translation>Das ist keine Webadresse: Sie beginnt mit https:// oder Ähnlichem und hat keine Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search this list   Ctrl+F</source>
        <translation>Diese Liste durchsuchen   Strg+F</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Diese Liste durchsuchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Entsperren …</translation>
    </message>
    <message>
        <source>&amp;Leave it closed</source>
        <translation>&amp;Geschlossen lassen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>The workspace is locked: it is closed, and its key is no longer in memory. What was being typed is kept in the file and offered again. The time after which it locks is one of the settings.</source>
        <translation>Der Arbeitsbereich ist gesperrt: Er ist geschlossen, und sein Schlüssel ist nicht mehr im Speicher. Was gerade eingegeben wurde, steht in der Datei und wird wieder angeboten. Nach welcher Zeit er sich sperrt, steht in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Custos workspaces (*.custos);;All files (*)</source>
        <translation>Custos-Arbeitsbereiche (*.custos);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 – Custos</source>
        <translation>%1 – Custos</translation>
    </message>
    <message>
        <source>Import a Custos JSON file</source>
        <translation>Custos-JSON-Datei importieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
</context>
<context>
    <name>Mandate</name>
    <message>
        <source>“%1” is not as it was written. Nothing was removed. Check the drive.</source>
        <translation>„%1“ ist nicht so, wie es geschrieben wurde. Nichts wurde entfernt. Prüfen Sie das Laufwerk.</translation>
    </message>
    <message>
        <source>A new folder for all the workspace holds</source>
        <translation>Ein neuer Ordner für alles, was der Arbeitsbereich enthält</translation>
    </message>
    <message>
        <source>handed-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Alles wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>Everything is exported: %n file(s), compared with the workspace. Remove “%1” from this computer?</source>
        <translation>
            <numerusform>Alles ist exportiert: %n Datei, verglichen mit dem Arbeitsbereich. „%1“ von diesem Computer entfernen?</numerusform>
            <numerusform>Alles ist exportiert: %n Dateien, verglichen mit dem Arbeitsbereich. „%1“ von diesem Computer entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Keep the workspace</source>
        <translation>Den Arbeitsbereich behalten</translation>
    </message>
    <message>
        <source>Removed from this computer:</source>
        <translation>Von diesem Computer entfernt:</translation>
    </message>
    <message>
        <source>What Custos cannot know: copies you or others made (backups, copies handed over, exports, reports, printed pages, mails), what a backup of this computer holds, and what a drive keeps of removed files. The export in %1 is there still.</source>
        <translation>Was Custos nicht wissen kann: Kopien, die Sie oder andere angelegt haben (Sicherungen, übergebene Kopien, Exporte, Berichte, gedruckte Seiten, E-Mails), was eine Sicherung dieses Computers enthält und was ein Laufwerk von entfernten Dateien zurückbehält. Der Export in %1 ist noch da.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) in the data folder of Custos</source>
        <translation>
            <numerusform>%n Sicherung im Datenordner von Custos</numerusform>
            <numerusform>%n Sicherungen im Datenordner von Custos</numerusform>
        </translation>
    </message>
    <message>
        <source>its name in the list of recent workspaces, and the filters kept of its lists</source>
        <translation>sein Name in der Liste der zuletzt geöffneten Arbeitsbereiche und die gemerkten Filter seiner Listen</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder %1 holds a copy of the workspace with its change history, encrypted as the workspace is, and beside it the records, reports and attachments in files that are not encrypted. Hand them over before you go on. The workspace and the backups Custos keeps of it on this computer are then removed; this cannot be taken back.</source>
        <translation>Der Ordner %1 enthält eine Kopie des Arbeitsbereichs mit seinem Änderungsverlauf, verschlüsselt wie der Arbeitsbereich, und daneben die Einträge, Berichte und Anhänge in Dateien, die nicht verschlüsselt sind. Übergeben Sie sie, bevor Sie fortfahren. Der Arbeitsbereich und die Sicherungen, die Custos von ihm auf diesem Computer anlegt, werden dann entfernt; das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The workspace was changed after it was exported, so nothing was removed.</source>
        <translation>Der Arbeitsbereich wurde nach dem Export geändert; deshalb wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>The export in %1 is without the newest changes. Export everything again into another folder, or keep the workspace.</source>
        <translation>Dem Export in %1 fehlen die neuesten Änderungen. Exportieren Sie alles noch einmal in einen anderen Ordner, oder behalten Sie den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Noch einmal exportieren …</translation>
    </message>
    <message>
        <source>These could not be removed. Remove them yourself:</source>
        <translation>Diese ließen sich nicht entfernen. Entfernen Sie sie selbst:</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>As recorded on</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Lists, records, open points and reports are shown as they stood at the end of that day. Nothing can be changed there.</source>
        <translation>Listen, Einträge, offene Punkte und Berichte werden gezeigt, wie sie am Ende dieses Tages waren. Ändern lässt sich dort nichts.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>This workspace begins on %1; of earlier days nothing is recorded in it.</source>
        <translation>Dieser Arbeitsbereich beginnt am %1; für frühere Tage ist darin nichts festgehalten.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>End of last month</source>
        <translation>Ende des letzten Monats</translation>
    </message>
    <message>
        <source>End of last quarter</source>
        <translation>Ende des letzten Quartals</translation>
    </message>
    <message>
        <source>End of last year</source>
        <translation>Ende des letzten Jahres</translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>day month year hour:minute</source>
        <translation>Tag Monat Jahr Stunde:Minute</translation>
    </message>
    <message>
        <source>This is not a day and time. Write it as 31 Mar 2026 14:05.</source>
        <translation>Das ist kein Tag mit Uhrzeit. Schreiben Sie etwa 31.03.2026 14:05.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Going back to %1</source>
        <translation>Zurück zum %1</translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message>
        <source>Texts with names</source>
        <translation>Texte mit Namen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Before anybody else gets this report: %n text(s) in it hold a name. Look at them; Enter or a double click opens the record.</source>
        <translation>
            <numerusform>Bevor jemand anderes diesen Bericht erhält: %n Text darin enthält einen Namen. Sehen Sie ihn an; die Eingabetaste oder ein Doppelklick öffnet den Eintrag.</numerusform>
            <numerusform>Bevor jemand anderes diesen Bericht erhält: %n Texte darin enthalten einen Namen. Sehen Sie sie an; die Eingabetaste oder ein Doppelklick öffnet den Eintrag.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Colour of the workspace</source>
        <translation>Farbe des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>· encrypted with a passphrase</source>
        <translation>· mit einer Passphrase verschlüsselt</translation>
    </message>
    <message>
        <source>· can only be read</source>
        <translation>· nur lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n with something overdue, or that the law asks for and is not recorded</source>
        <translation>
            <numerusform>%n mit Überfälligem oder etwas, das das Gesetz verlangt und das nicht erfasst ist</numerusform>
            <numerusform>%n mit Überfälligem oder etwas, das das Gesetz verlangt und das nicht erfasst ist</numerusform>
        </translation>
    </message>
    <message>
        <source>A click on the red count, or Enter, lists them.</source>
        <translation>Ein Klick auf die rote Zahl oder die Eingabetaste listet sie auf.</translation>
    </message>
    <message>
        <source>As recorded today</source>
        <translation>Stand von heute</translation>
    </message>
    <message>
        <source>Show the workspace as recorded on another day</source>
        <translation>Den Arbeitsbereich mit dem Stand eines anderen Tages zeigen</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceForm</name>
    <message>
        <source>&amp;Encrypt the file with a passphrase</source>
        <translation>Datei mit einer Passphrase &amp;verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt the file with a passphrase</source>
        <translation>Datei mit einer Passphrase verschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Name of the client or group</source>
        <translation>&amp;Name des Kunden oder der Gruppe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose the place of the file</source>
        <translation>Ort der Datei wählen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This build of Custos cannot encrypt workspaces</source>
        <translation>Diese Ausführung von Custos kann Arbeitsbereiche nicht verschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase &amp;again</source>
        <translation>Dieselbe Passphrase &amp;noch einmal</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>One workspace is one file. Make one for each client or group of companies.</source>
        <translation>Ein Arbeitsbereich ist eine Datei. Legen Sie für jeden Kunden oder jede Unternehmensgruppe eine an.</translation>
    </message>
    <message>
        <source>Demonstration workspace</source>
        <translation>Vorführ-Arbeitsbereich</translation>
    </message>
    <message>
        <source>An invented group of companies with its record of processing activities, to look at and to try things on.</source>
        <translation>Eine erfundene Unternehmensgruppe mit ihrem Verzeichnis von Verarbeitungstätigkeiten, zum Ansehen und Ausprobieren.</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Workspace from a Custos JSON file</source>
        <translation>Arbeitsbereich aus einer Custos-JSON-Datei</translation>
    </message>
    <message>
        <source>The records of “%1” are taken into a new workspace.</source>
        <translation>Die Einträge aus „%1“ werden in einen neuen Arbeitsbereich übernommen.</translation>
    </message>
    <message>
        <source>Place of the workspace</source>
        <translation>Ort des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Custos workspaces (*.custos)</source>
        <translation>Custos-Arbeitsbereiche (*.custos)</translation>
    </message>
    <message>
        <source>Give the workspace a name; the file&apos;s name is proposed from it.</source>
        <translation>Geben Sie dem Arbeitsbereich einen Namen; der Dateiname wird daraus vorgeschlagen.</translation>
    </message>
    <message>
        <source>Say where the file is to be made, with its folder.</source>
        <translation>Sagen Sie, wo die Datei entstehen soll, mit ihrem Ordner.</translation>
    </message>
    <message>
        <source>There is already a file of that name in this folder. Choose another name.</source>
        <translation>In diesem Ordner gibt es schon eine Datei dieses Namens. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Type a passphrase, or untick the encryption.</source>
        <translation>Geben Sie eine Passphrase ein, oder schalten Sie die Verschlüsselung aus.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same yet.</source>
        <translation>Die beiden Passphrasen stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>Nobody can open the file without it, or without the recovery sheet that can be printed afterwards. Four or more words that do not belong together are good.</source>
        <translation>Niemand kann die Datei ohne sie öffnen, oder ohne das Wiederherstellungsblatt, das sich danach drucken lässt. Gut sind vier oder mehr Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>OpenPointsPage</name>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Law asks</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Leitlinien</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Gute Praxis</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>What the records show is complete as far as the rules built in can tell. They give no legal advice.</source>
        <translation>Was die Einträge zeigen, ist vollständig, soweit die eingebauten Regeln es sagen können. Sie geben keinen Rechtsrat.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No open point matches the search and the filters.</source>
        <translation>Kein offener Punkt passt zur Suche und zu den Filtern.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save this list as it is shown</source>
        <translation>Diese Liste speichern, wie sie gezeigt wird</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Not up to date yet</source>
        <translation>Noch nicht auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>So belassen</translation>
    </message>
    <message>
        <source>By rules as of %1; no legal advice. Enter or a double click opens the field.</source>
        <translation>Nach Regeln mit Stand %1; kein Rechtsrat. Die Eingabetaste oder ein Doppelklick öffnet das Feld.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>A record, a page or a command</source>
        <translation>Ein Eintrag, eine Seite oder ein Befehl</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Ein Befehl</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to close</source>
        <translation>↑ ↓ wählen · Eingabetaste öffnet · Esc schließt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich eingebe</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>Is it lost? The recovery key on the printed sheet opens the file too: type it here.</source>
        <translation>Ist sie verloren? Der Wiederherstellungsschlüssel auf dem gedruckten Blatt öffnet die Datei auch: Geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Nobody can open the file without it, or without the recovery sheet that can be printed afterwards. Four or more words that do not belong together are good.</source>
        <translation>Niemand kann die Datei ohne sie öffnen, oder ohne das Wiederherstellungsblatt, das sich danach drucken lässt. Gut sind vier oder mehr Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PastView</name>
    <message>
        <source>As recorded on %1 – read only</source>
        <translation>Stand vom %1 – nur zum Lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased since are not shown</source>
        <translation>
            <numerusform>%n seitdem gelöschter Eintrag wird nicht gezeigt</numerusform>
            <numerusform>%n seitdem gelöschte Einträge werden nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with today</source>
        <translation>Mit heute vergleichen</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag …</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>Zurück zu den Listen</translation>
    </message>
</context>
<context>
    <name>PdfDocument</name>
    <message>
        <source>The report cannot be shown: it is no PDF.</source>
        <translation>Der Bericht kann nicht gezeigt werden: Er ist kein PDF.</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>Contents of the report</source>
        <translation>Inhalt des Berichts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Find in this report</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The printer “%1” cannot be used.</source>
        <translation>Der Drucker „%1“ kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Printing stopped at page %1.</source>
        <translation>Der Druck hielt bei Seite %1 an.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturen</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
</context>
<context>
    <name>PeriodEditor</name>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Unit of the period</source>
        <translation>Einheit der Frist</translation>
    </message>
    <message>
        <source>This is not a period. Write a number and choose its unit, or write P1Y6M for 1 year 6 months.</source>
        <translation>Das ist keine Frist. Schreiben Sie eine Zahl und wählen Sie die Einheit, oder schreiben Sie P1Y6M für 1 Jahr 6 Monate.</translation>
    </message>
</context>
<context>
    <name>PickEditor</name>
    <message>
        <source>Add “%1” in own words</source>
        <translation>„%1“ in eigenen Worten hinzufügen</translation>
    </message>
    <message>
        <source>New record “%1”</source>
        <translation>Neuer Eintrag „%1“</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Entries to choose from</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>More terms, from the full vocabulary</source>
        <translation>Weitere Begriffe aus dem ganzen Vokabular</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is too large: a logo has at most %2 MB.</source>
        <translation>„%1“ ist zu groß: Ein Logo hat höchstens %2 MB.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Das Bild wird gelesen</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1: choose a picture</source>
        <translation>%1: Bild wählen</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: entfernen</translation>
    </message>
    <message>
        <source>a picture that cannot be shown</source>
        <translation>ein Bild, das sich nicht zeigen lässt</translation>
    </message>
</context>
<context>
    <name>PointKeeper</name>
    <message>
        <source>Bringing the open points up to date</source>
        <translation>Die offenen Punkte werden auf den neuesten Stand gebracht</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>“%1” cannot be shown: it is damaged, or not what its name says.</source>
        <translation>„%1“ lässt sich nicht zeigen: Die Datei ist beschädigt oder nicht, was ihr Name sagt.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: it is protected with a password of its own.</source>
        <translation>„%1“ lässt sich nicht zeigen: Die Datei ist mit einem eigenen Kennwort geschützt.</translation>
    </message>
    <message>
        <source>“%1” has no such page.</source>
        <translation>„%1“ hat keine solche Seite.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: what it holds is too large.</source>
        <translation>„%1“ lässt sich nicht zeigen: Was die Datei enthält, ist zu groß.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: this computer does not let Custos keep the reading of it apart.</source>
        <translation>„%1“ lässt sich nicht zeigen: Dieser Rechner lässt nicht zu, dass Custos es getrennt vom Übrigen liest.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: reading it takes too long.</source>
        <translation>„%1“ lässt sich nicht zeigen: Das Lesen dauert zu lange.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: reading it broke off. It is damaged, or made to do harm; nothing else was touched.</source>
        <translation>„%1“ lässt sich nicht zeigen: Das Lesen brach ab. Die Datei ist beschädigt oder soll schaden; sonst wurde nichts berührt.</translation>
    </message>
    <message>
        <source>“%1” could not be read from the workspace.</source>
        <translation>„%1“ konnte nicht aus dem Arbeitsbereich gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: the process that reads it could not be started.</source>
        <translation>„%1“ lässt sich nicht zeigen: Der Prozess, der es liest, ließ sich nicht starten.</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Edited, not saved yet</source>
        <translation>Bearbeitet, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Delete this record</source>
        <translation>Diesen Eintrag löschen</translation>
    </message>
    <message>
        <source>Wide or narrow</source>
        <translation>Breit oder schmal</translation>
    </message>
    <message>
        <source>Close this record</source>
        <translation>Diesen Eintrag schließen</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Speichern (Strg+S)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Narrow: the list beside it</source>
        <translation>Schmal: mit der Liste daneben</translation>
    </message>
    <message>
        <source>Wide: in place of the list</source>
        <translation>Breit: anstelle der Liste</translation>
    </message>
    <message>
        <source>Copy this record</source>
        <translation>Diesen Eintrag kopieren</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bezüge</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>This record is still used by %n other(s).</source>
        <translation>
            <numerusform>Dieser Eintrag wird noch von %n anderen verwendet.</numerusform>
            <numerusform>Dieser Eintrag wird noch von %n anderen verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete, and remove these links</source>
        <translation>Löschen, und diese Verknüpfungen entfernen</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Den Eintrag behalten</translation>
    </message>
    <message>
        <source>This record has been changed meanwhile. What you typed can no longer be saved over it.</source>
        <translation>Dieser Eintrag wurde inzwischen geändert. Was Sie eingegeben haben, kann nicht mehr darüber gespeichert werden.</translation>
    </message>
    <message>
        <source>Show the record as it is now</source>
        <translation>Den Eintrag zeigen, wie er jetzt ist</translation>
    </message>
    <message>
        <source>Changes typed on %1 were not saved.</source>
        <translation>Am %1 eingegebene Änderungen wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Continue with them</source>
        <translation>Mit ihnen fortfahren</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open points of this record</source>
        <translation>Offene Punkte dieses Eintrags</translation>
    </message>
    <message>
        <source>Links of this record</source>
        <translation>Verknüpfungen dieses Eintrags</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Verlauf dieses Eintrags</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>changed %1 by %2</source>
        <translation>geändert %1 von %2</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>%1 of %2 Art. 30 items examined</source>
        <translation>%1 von %2 Angaben nach Art. 30 geprüft</translation>
    </message>
</context>
<context>
    <name>RecordWindow</name>
    <message>
        <source>%1 – %2 – Custos</source>
        <translation>%1 – %2 – Custos</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>If the passphrase of “%1” is lost</source>
        <translation>Falls die Passphrase von „%1“ verloren geht</translation>
    </message>
    <message>
        <source>This key opens the file as the passphrase does. Print it and keep the sheet where nobody else looks, apart from the computer. It is shown on the screen and stored nowhere; when the passphrase is changed there is a new one.</source>
        <translation>Dieser Schlüssel öffnet die Datei wie die Passphrase. Drucken Sie ihn, und bewahren Sie das Blatt getrennt vom Computer auf, wo niemand sonst nachsieht. Er wird am Bildschirm gezeigt und nirgends gespeichert; mit einer neuen Passphrase gibt es einen neuen.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Try it once: type the groups %1 and %2 as they stand on the paper</source>
        <translation>&amp;Probieren Sie es einmal: Geben Sie die Gruppen %1 und %2 ein, wie sie auf dem Papier stehen</translation>
    </message>
    <message>
        <source>Hidden while you type</source>
        <translation>Verdeckt, während Sie tippen</translation>
    </message>
    <message>
        <source>Right. The sheet can be read; put it away.</source>
        <translation>Richtig. Das Blatt ist lesbar; legen Sie es weg.</translation>
    </message>
    <message>
        <source>That is not what the sheet says. Look again.</source>
        <translation>Das steht nicht auf dem Blatt. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The printer “%1” cannot be used.</source>
        <translation>Der Drucker „%1“ kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Custos: recovery sheet</source>
        <translation>Custos: Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Gedruckt am %1</translation>
    </message>
    <message>
        <source>To open the file without its passphrase, type these groups where Custos asks for the passphrase. Capital or small letters and the dashes do not matter; 0 is the digit, and there is no I, L, O or U.</source>
        <translation>Um die Datei ohne ihre Passphrase zu öffnen, geben Sie diese Gruppen ein, wo Custos nach der Passphrase fragt. Groß- und Kleinschreibung und die Striche spielen keine Rolle; 0 ist die Ziffer, und I, L, O oder U kommen nicht vor.</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the file can read all of it. Once the passphrase is changed, the sheet no longer opens the file: destroy it and print a new one.</source>
        <translation>Wer dieses Blatt und die Datei hat, kann alles lesen. Ist die Passphrase geändert, öffnet das Blatt die Datei nicht mehr: Vernichten Sie es, und drucken Sie ein neues.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Retention: active use</source>
        <translation>Aufbewahrung: aktive Nutzung</translation>
    </message>
    <message>
        <source>Retention: restricted archive</source>
        <translation>Aufbewahrung: Archiv mit beschränktem Zugriff</translation>
    </message>
    <message>
        <source>Retention: end</source>
        <translation>Aufbewahrung: Ende</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Datenkategorien</translation>
    </message>
    <message>
        <source>Category of data</source>
        <translation>Datenkategorie</translation>
    </message>
    <message>
        <source>Which data about whom, and how long they are kept.</source>
        <translation>Welche Daten über wen, und wie lange sie aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The kind of data.</source>
        <translation>Die Art der Daten.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it consists of, in more detail.</source>
        <translation>Woraus sie im Einzelnen bestehen.</translation>
    </message>
    <message>
        <source>Data subjects</source>
        <translation>Betroffene Personen</translation>
    </message>
    <message>
        <source>The categories of persons the data are about.</source>
        <translation>Die Kategorien betroffener Personen, um deren Daten es geht.</translation>
    </message>
    <message>
        <source>Special category</source>
        <translation>Besondere Kategorie</translation>
    </message>
    <message>
        <source>Whether the data reveal something that Art. 9(1) protects.</source>
        <translation>Ob die Daten etwas preisgeben, das Art. 9 Abs. 1 schützt.</translation>
    </message>
    <message>
        <source>Kinds of special data</source>
        <translation>Arten besonderer Daten</translation>
    </message>
    <message>
        <source>Which of the eight kinds of Art. 9(1).</source>
        <translation>Welche der acht Arten des Art. 9 Abs. 1.</translation>
    </message>
    <message>
        <source>Criminal convictions and offences</source>
        <translation>Strafrechtliche Verurteilungen und Straftaten</translation>
    </message>
    <message>
        <source>Whether the data are about convictions, offences or related security measures.</source>
        <translation>Ob die Daten Verurteilungen, Straftaten oder damit zusammenhängende Sicherungsmaßregeln betreffen.</translation>
    </message>
    <message>
        <source>National identification number</source>
        <translation>Nationale Kennziffer</translation>
    </message>
    <message>
        <source>Whether a number of general application is among the data.</source>
        <translation>Ob ein Kennzeichen von allgemeiner Bedeutung unter den Daten ist.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where these data come from.</source>
        <translation>Woher diese Daten stammen.</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrt für</translation>
    </message>
    <message>
        <source>How long the data are in active use.</source>
        <translation>Wie lange die Daten aktiv genutzt werden.</translation>
    </message>
    <message>
        <source>Or until</source>
        <translation>Oder bis</translation>
    </message>
    <message>
        <source>What decides the end where no period can be given.</source>
        <translation>Was das Ende bestimmt, wenn keine Frist angegeben werden kann.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gerechnet ab</translation>
    </message>
    <message>
        <source>The event that starts the period.</source>
        <translation>Das Ereignis, mit dem die Frist beginnt.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The provision or reason for the period.</source>
        <translation>Die Vorschrift oder der Grund für die Frist.</translation>
    </message>
    <message>
        <source>Archived for</source>
        <translation>Archiviert für</translation>
    </message>
    <message>
        <source>How long the data are kept with restricted access afterwards.</source>
        <translation>Wie lange die Daten danach mit beschränktem Zugriff aufbewahrt werden.</translation>
    </message>
    <message>
        <source>What decides the end of the archive where no period can be given.</source>
        <translation>Was das Ende der Archivierung bestimmt, wenn keine Frist angegeben werden kann.</translation>
    </message>
    <message>
        <source>The event that starts the period in the archive.</source>
        <translation>Das Ereignis, mit dem die Frist im Archiv beginnt.</translation>
    </message>
    <message>
        <source>The provision or reason for the archive.</source>
        <translation>Die Vorschrift oder der Grund für das Archiv.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was danach folgt</translation>
    </message>
    <message>
        <source>What happens to the data when the periods are over.</source>
        <translation>Was mit den Daten geschieht, wenn die Fristen abgelaufen sind.</translation>
    </message>
    <message>
        <source>Finally archived for</source>
        <translation>Endgültig archiviert für</translation>
    </message>
    <message>
        <source>How long a final archive keeps them, where there is one.</source>
        <translation>Wie lange ein Endarchiv sie aufbewahrt, falls es eines gibt.</translation>
    </message>
    <message>
        <source>What decides the end of the final archive; it may be kept for good.</source>
        <translation>Was das Ende des Endarchivs bestimmt; es kann auf Dauer bestehen.</translation>
    </message>
    <message>
        <source>The event that starts the final archive.</source>
        <translation>Das Ereignis, mit dem das Endarchiv beginnt.</translation>
    </message>
    <message>
        <source>The provision that asks for the final archive.</source>
        <translation>Die Vorschrift, die das Endarchiv verlangt.</translation>
    </message>
    <message>
        <source>How it is erased</source>
        <translation>Wie gelöscht wird</translation>
    </message>
    <message>
        <source>By whom and in which way.</source>
        <translation>Durch wen und auf welche Weise.</translation>
    </message>
    <message>
        <source>Whatever else should be known.</source>
        <translation>Was sonst noch bekannt sein sollte.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Technical and organisational measures, described once and used by many processing activities.</source>
        <translation>Technische und organisatorische Maßnahmen, einmal beschrieben und von vielen Verarbeitungstätigkeiten verwendet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A short name under which activities refer to this measure.</source>
        <translation>Ein kurzer Name, unter dem Tätigkeiten auf diese Maßnahme verweisen.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>The kind of measure.</source>
        <translation>Die Art der Maßnahme.</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Dient</translation>
    </message>
    <message>
        <source>Which of the four aims of Art. 32(1) the measure serves.</source>
        <translation>Welchem der vier Ziele des Art. 32 Abs. 1 die Maßnahme dient.</translation>
    </message>
    <message>
        <source>What is done, in general terms; this text goes into the record.</source>
        <translation>Was getan wird, in allgemeinen Worten; dieser Text kommt in das Verzeichnis.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Whether the measure is planned, in place or no longer used.</source>
        <translation>Ob die Maßnahme geplant ist, besteht oder nicht mehr verwendet wird.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Who answers for the measure.</source>
        <translation>Wer für die Maßnahme einsteht.</translation>
    </message>
    <message>
        <source>In place since</source>
        <translation>Besteht seit</translation>
    </message>
    <message>
        <source>The day, month or year from which it works.</source>
        <translation>Tag, Monat oder Jahr, ab dem sie wirkt.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>When its effect is tested again.</source>
        <translation>Wann ihre Wirkung wieder geprüft wird.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Where the proof is kept: certificate, report, guideline.</source>
        <translation>Wo der Nachweis liegt: Zertifikat, Bericht, Richtlinie.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Datenschutzbeauftragter</translation>
    </message>
    <message>
        <source>Representative in the Union</source>
        <translation>Vertreter in der Union</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation>Aufsichtsbehörde</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Own entities, group companies, processors, recipients and authorities: everyone the record of processing activities names.</source>
        <translation>Eigene Gesellschaften, Unternehmen der Gruppe, Auftragsverarbeiter, Empfänger und Behörden: alle, die das Verzeichnis von Verarbeitungstätigkeiten nennt.</translation>
    </message>
    <message>
        <source>The name by which this organisation is known here and in reports.</source>
        <translation>Der Name, unter dem diese Organisation hier und in Berichten geführt wird.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>What this organisation is to the controller; several may apply.</source>
        <translation>Was diese Organisation für den Verantwortlichen ist; mehreres kann zutreffen.</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>The full name as it stands in the commercial or public register.</source>
        <translation>Der vollständige Name, wie er im Handelsregister oder in einem anderen öffentlichen Register steht.</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>The register and the number under which the organisation is entered.</source>
        <translation>Das Register und die Nummer, unter der die Organisation eingetragen ist.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Where the organisation has its seat.</source>
        <translation>Wo die Organisation ihren Sitz hat.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The federal state or region, where authorities or public holidays depend on it.</source>
        <translation>Das Bundesland oder die Region, soweit Behörden oder Feiertage davon abhängen.</translation>
    </message>
    <message>
        <source>Public or private</source>
        <translation>Öffentlich oder privat</translation>
    </message>
    <message>
        <source>Public authorities and bodies have duties of their own, among them a data protection officer.</source>
        <translation>Behörden und öffentliche Stellen haben eigene Pflichten, darunter einen Datenschutzbeauftragten.</translation>
    </message>
    <message>
        <source>Main establishment in the EEA</source>
        <translation>Hauptniederlassung im EWR</translation>
    </message>
    <message>
        <source>Whether the decisions on purposes and means are taken here; it decides which authority leads.</source>
        <translation>Ob hier über Zwecke und Mittel entschieden wird; danach richtet sich die federführende Behörde.</translation>
    </message>
    <message>
        <source>Law it is checked against</source>
        <translation>Recht, nach dem geprüft wird</translation>
    </message>
    <message>
        <source>Only records under the GDPR are checked; others are kept as they are.</source>
        <translation>Geprüft wird nur nach der DSGVO; anderes wird so aufbewahrt, wie es ist.</translation>
    </message>
    <message>
        <source>Parent organisation</source>
        <translation>Muttergesellschaft</translation>
    </message>
    <message>
        <source>The organisation that controls this one in the group.</source>
        <translation>Die Organisation, die diese in der Gruppe beherrscht.</translation>
    </message>
    <message>
        <source>Number of staff</source>
        <translation>Zahl der Beschäftigten</translation>
    </message>
    <message>
        <source>How many persons the organisation employs; below 250 the exemption of Art. 30(5) may come in.</source>
        <translation>Wie viele Personen die Organisation beschäftigt; unter 250 kommt die Ausnahme des Art. 30 Abs. 5 in Betracht.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>The postal address.</source>
        <translation>Die Postanschrift.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>An address that is read, for data protection matters.</source>
        <translation>Eine Adresse, die für Fragen des Datenschutzes gelesen wird.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The number with country code.</source>
        <translation>Die Nummer mit Landesvorwahl.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>The address of the public website.</source>
        <translation>Die Adresse der öffentlichen Website.</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Who answers for this organisation, with the role.</source>
        <translation>Wer für diese Organisation antwortet, mit Funktion.</translation>
    </message>
    <message>
        <source>Data protection officer designated</source>
        <translation>Datenschutzbeauftragter benannt</translation>
    </message>
    <message>
        <source>Yes or no; where no, the reason belongs beneath it.</source>
        <translation>Ja oder nein; bei Nein gehört der Grund darunter.</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Warum, oder warum nicht</translation>
    </message>
    <message>
        <source>The reason why an officer is designated or is not, so that it can be shown later.</source>
        <translation>Der Grund, aus dem ein Beauftragter benannt ist oder nicht, damit er später gezeigt werden kann.</translation>
    </message>
    <message>
        <source>Cases that demand an officer</source>
        <translation>Fälle, die einen Beauftragten verlangen</translation>
    </message>
    <message>
        <source>Which cases of Art. 37(1) or of national law apply; where none does, say so with the reason.</source>
        <translation>Welche Fälle des Art. 37 Abs. 1 oder des nationalen Rechts zutreffen; wo keiner zutrifft, geben Sie es mit dem Grund an.</translation>
    </message>
    <message>
        <source>Name of the officer</source>
        <translation>Name des Beauftragten</translation>
    </message>
    <message>
        <source>The person, or the team and its lead.</source>
        <translation>Die Person oder das Team und seine Leitung.</translation>
    </message>
    <message>
        <source>E-mail of the officer</source>
        <translation>E-Mail des Beauftragten</translation>
    </message>
    <message>
        <source>The address published for data subjects.</source>
        <translation>Die für betroffene Personen veröffentlichte Adresse.</translation>
    </message>
    <message>
        <source>Telephone of the officer</source>
        <translation>Telefon des Beauftragten</translation>
    </message>
    <message>
        <source>Address of the officer</source>
        <translation>Anschrift des Beauftragten</translation>
    </message>
    <message>
        <source>Where it differs from that of the organisation.</source>
        <translation>Wo sie von der Anschrift der Organisation abweicht.</translation>
    </message>
    <message>
        <source>External officer from</source>
        <translation>Externer Beauftragter von</translation>
    </message>
    <message>
        <source>The organisation that provides the officer under a service contract.</source>
        <translation>Die Organisation, die den Beauftragten aufgrund eines Dienstleistungsvertrags stellt.</translation>
    </message>
    <message>
        <source>Contact details published</source>
        <translation>Kontaktdaten veröffentlicht</translation>
    </message>
    <message>
        <source>Whether data subjects find how to reach the officer.</source>
        <translation>Ob betroffene Personen finden, wie sie den Beauftragten erreichen.</translation>
    </message>
    <message>
        <source>Authority told on</source>
        <translation>Der Behörde mitgeteilt am</translation>
    </message>
    <message>
        <source>The day on which the contact details were communicated to the supervisory authority.</source>
        <translation>Der Tag, an dem die Kontaktdaten der Aufsichtsbehörde mitgeteilt wurden.</translation>
    </message>
    <message>
        <source>Reference of the notice</source>
        <translation>Aktenzeichen der Mitteilung</translation>
    </message>
    <message>
        <source>The authority&apos;s reference or the place where the notice is kept.</source>
        <translation>Das Aktenzeichen der Behörde oder der Ort, an dem die Mitteilung liegt.</translation>
    </message>
    <message>
        <source>Representative designated</source>
        <translation>Vertreter benannt</translation>
    </message>
    <message>
        <source>Asked of controllers and processors outside the EEA to whom the GDPR applies by Art. 3(2).</source>
        <translation>Verlangt von Verantwortlichen und Auftragsverarbeitern außerhalb des EWR, für die die DSGVO nach Art. 3 Abs. 2 gilt.</translation>
    </message>
    <message>
        <source>The reason why a representative is designated or is not.</source>
        <translation>Der Grund, aus dem ein Vertreter benannt ist oder nicht.</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation>Name des Vertreters</translation>
    </message>
    <message>
        <source>The person or organisation designated in writing.</source>
        <translation>Die schriftlich benannte Person oder Organisation.</translation>
    </message>
    <message>
        <source>E-mail of the representative</source>
        <translation>E-Mail des Vertreters</translation>
    </message>
    <message>
        <source>Where authorities and data subjects reach the representative.</source>
        <translation>Wo Behörden und betroffene Personen den Vertreter erreichen.</translation>
    </message>
    <message>
        <source>Telephone of the representative</source>
        <translation>Telefon des Vertreters</translation>
    </message>
    <message>
        <source>Address of the representative</source>
        <translation>Anschrift des Vertreters</translation>
    </message>
    <message>
        <source>It lies in a Member State where data subjects are.</source>
        <translation>Sie liegt in einem Mitgliedstaat, in dem sich betroffene Personen befinden.</translation>
    </message>
    <message>
        <source>Country of the representative</source>
        <translation>Land des Vertreters</translation>
    </message>
    <message>
        <source>One of the Member States where the data subjects are.</source>
        <translation>Einer der Mitgliedstaaten, in denen sich die betroffenen Personen befinden.</translation>
    </message>
    <message>
        <source>Mandate of</source>
        <translation>Auftrag vom</translation>
    </message>
    <message>
        <source>The day of the written mandate.</source>
        <translation>Der Tag des schriftlichen Auftrags.</translation>
    </message>
    <message>
        <source>Reference of the mandate</source>
        <translation>Aktenzeichen des Auftrags</translation>
    </message>
    <message>
        <source>Where the written mandate is kept.</source>
        <translation>Wo der schriftliche Auftrag liegt.</translation>
    </message>
    <message>
        <source>Competent authority</source>
        <translation>Zuständige Behörde</translation>
    </message>
    <message>
        <source>Remark on the authority</source>
        <translation>Bemerkung zur Behörde</translation>
    </message>
    <message>
        <source>For example a second authority, or why this one leads.</source>
        <translation>Zum Beispiel eine zweite Behörde, oder warum diese federführend ist.</translation>
    </message>
    <message>
        <source>Processing activities</source>
        <translation>Verarbeitungstätigkeiten</translation>
    </message>
    <message>
        <source>Processing activity</source>
        <translation>Verarbeitungstätigkeit</translation>
    </message>
    <message>
        <source>What is done with personal data, for which purposes and by whom: the record that Art. 30(1) asks of every controller.</source>
        <translation>Was mit personenbezogenen Daten geschieht, zu welchen Zwecken und durch wen: das Verzeichnis, das Art. 30 Abs. 1 von jedem Verantwortlichen verlangt.</translation>
    </message>
    <message>
        <source>Systems and measures</source>
        <translation>Systeme und Maßnahmen</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>The systems in which the data are kept.</source>
        <translation>Die Systeme, in denen die Daten liegen.</translation>
    </message>
    <message>
        <source>Location of the data</source>
        <translation>Ort der Daten</translation>
    </message>
    <message>
        <source>The countries in which the data lie.</source>
        <translation>Die Länder, in denen die Daten liegen.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Where exactly, where that helps: data centre, archive, building.</source>
        <translation>Wo genau, soweit das hilft: Rechenzentrum, Archiv, Gebäude.</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologien</translation>
    </message>
    <message>
        <source>Techniques that bear on the risk.</source>
        <translation>Techniken, die für das Risiko von Bedeutung sind.</translation>
    </message>
    <message>
        <source>The measures of Art. 32(1) that protect this activity.</source>
        <translation>Die Maßnahmen nach Art. 32 Abs. 1, die diese Tätigkeit schützen.</translation>
    </message>
    <message>
        <source>General description of the measures</source>
        <translation>Allgemeine Beschreibung der Maßnahmen</translation>
    </message>
    <message>
        <source>In general terms, where linked measures do not say it all.</source>
        <translation>In allgemeinen Worten, wo die verknüpften Maßnahmen nicht alles sagen.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>The confidentiality class the organisation gives these data.</source>
        <translation>Die Vertraulichkeitsklasse, die die Organisation diesen Daten gibt.</translation>
    </message>
    <message>
        <source>Rights and information</source>
        <translation>Rechte und Information</translation>
    </message>
    <message>
        <source>Rights that apply</source>
        <translation>Bestehende Rechte</translation>
    </message>
    <message>
        <source>The rights data subjects have here; some depend on the legal basis.</source>
        <translation>Die Rechte, die betroffene Personen hier haben; einige hängen von der Rechtsgrundlage ab.</translation>
    </message>
    <message>
        <source>How rights are served</source>
        <translation>Wie Rechte erfüllt werden</translation>
    </message>
    <message>
        <source>Who answers, and what is special here.</source>
        <translation>Wer antwortet, und was hier besonders ist.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzhinweis</translation>
    </message>
    <message>
        <source>Which notice tells the data subjects, and where it stands.</source>
        <translation>Welcher Hinweis die betroffenen Personen unterrichtet, und wo er steht.</translation>
    </message>
    <message>
        <source>Where consent is recorded</source>
        <translation>Wo die Einwilligung festgehalten ist</translation>
    </message>
    <message>
        <source>The place where each consent can be shown.</source>
        <translation>Der Ort, an dem sich jede Einwilligung nachweisen lässt.</translation>
    </message>
    <message>
        <source>Profiling</source>
        <translation>Profiling</translation>
    </message>
    <message>
        <source>Whether personal aspects are evaluated by automated means.</source>
        <translation>Ob persönliche Aspekte automatisiert bewertet werden.</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>Automatisierte Entscheidungen</translation>
    </message>
    <message>
        <source>Whether decisions with legal or similar effect are taken without a person.</source>
        <translation>Ob Entscheidungen mit rechtlicher oder ähnlicher Wirkung ohne einen Menschen getroffen werden.</translation>
    </message>
    <message>
        <source>Ground for automated decisions</source>
        <translation>Grund für automatisierte Entscheidungen</translation>
    </message>
    <message>
        <source>Which exception of Art. 22(2) they rest on.</source>
        <translation>Auf welcher Ausnahme des Art. 22 Abs. 2 sie beruhen.</translation>
    </message>
    <message>
        <source>Logic and safeguards</source>
        <translation>Logik und Garantien</translation>
    </message>
    <message>
        <source>The logic involved, its consequences, and how a person can step in.</source>
        <translation>Die involvierte Logik, ihre Folgen, und wie ein Mensch eingreifen kann.</translation>
    </message>
    <message>
        <source>Risk and assessments</source>
        <translation>Risiko und Prüfungen</translation>
    </message>
    <message>
        <source>Occasional</source>
        <translation>Gelegentlich</translation>
    </message>
    <message>
        <source>Whether the processing is not regular; data of staff and customers never are occasional.</source>
        <translation>Ob die Verarbeitung nicht regelmäßig erfolgt; Daten von Beschäftigten und Kunden werden nie nur gelegentlich verarbeitet.</translation>
    </message>
    <message>
        <source>Likely to result in a risk</source>
        <translation>Birgt voraussichtlich ein Risiko</translation>
    </message>
    <message>
        <source>Whether a risk to the rights and freedoms of persons is likely.</source>
        <translation>Ob ein Risiko für die Rechte und Freiheiten von Personen wahrscheinlich ist.</translation>
    </message>
    <message>
        <source>Risks and what is done about them</source>
        <translation>Risiken und was dagegen getan wird</translation>
    </message>
    <message>
        <source>The risks seen, and the measures that answer them.</source>
        <translation>Die gesehenen Risiken und die Maßnahmen, die ihnen begegnen.</translation>
    </message>
    <message>
        <source>Cases that demand an impact assessment</source>
        <translation>Fälle, die eine Folgenabschätzung verlangen</translation>
    </message>
    <message>
        <source>Which cases of Art. 35(3) apply; where none does, say so.</source>
        <translation>Welche Fälle des Art. 35 Abs. 3 zutreffen; wo keiner zutrifft, geben Sie es an.</translation>
    </message>
    <message>
        <source>Criteria for an impact assessment</source>
        <translation>Kriterien für eine Folgenabschätzung</translation>
    </message>
    <message>
        <source>Which of the nine criteria apply; two or more normally mean an assessment.</source>
        <translation>Welche der neun Kriterien zutreffen; zwei oder mehr bedeuten in der Regel eine Folgenabschätzung.</translation>
    </message>
    <message>
        <source>On the authority&apos;s list</source>
        <translation>Auf der Liste der Behörde</translation>
    </message>
    <message>
        <source>Whether the authority lists such processing as needing an assessment, or as needing none.</source>
        <translation>Ob die Behörde eine solche Verarbeitung als folgenabschätzungspflichtig oder als nicht pflichtig führt.</translation>
    </message>
    <message>
        <source>Impact assessment needed</source>
        <translation>Folgenabschätzung nötig</translation>
    </message>
    <message>
        <source>The outcome of the screening.</source>
        <translation>Das Ergebnis der Vorprüfung.</translation>
    </message>
    <message>
        <source>Reason for that outcome</source>
        <translation>Grund für dieses Ergebnis</translation>
    </message>
    <message>
        <source>Why an assessment is needed, or is not.</source>
        <translation>Warum eine Folgenabschätzung nötig ist oder nicht.</translation>
    </message>
    <message>
        <source>Impact assessment done</source>
        <translation>Folgenabschätzung durchgeführt</translation>
    </message>
    <message>
        <source>Whether it has been carried out.</source>
        <translation>Ob sie durchgeführt worden ist.</translation>
    </message>
    <message>
        <source>Impact assessment of</source>
        <translation>Folgenabschätzung vom</translation>
    </message>
    <message>
        <source>The day it was finished.</source>
        <translation>Der Tag, an dem sie abgeschlossen wurde.</translation>
    </message>
    <message>
        <source>Where the assessment is kept</source>
        <translation>Wo die Folgenabschätzung liegt</translation>
    </message>
    <message>
        <source>A link to the document.</source>
        <translation>Ein Verweis auf das Dokument.</translation>
    </message>
    <message>
        <source>Result of the assessment</source>
        <translation>Ergebnis der Folgenabschätzung</translation>
    </message>
    <message>
        <source>What came out of it, and what was decided.</source>
        <translation>Was sie ergeben hat und was entschieden wurde.</translation>
    </message>
    <message>
        <source>Prior consultation</source>
        <translation>Vorherige Konsultation</translation>
    </message>
    <message>
        <source>Whether the authority was consulted because a high risk remained.</source>
        <translation>Ob die Behörde konsultiert wurde, weil ein hohes Risiko blieb.</translation>
    </message>
    <message>
        <source>Consulted on</source>
        <translation>Konsultiert am</translation>
    </message>
    <message>
        <source>The day of the request to the authority.</source>
        <translation>Der Tag der Anfrage an die Behörde.</translation>
    </message>
    <message>
        <source>Outcome of the consultation</source>
        <translation>Ergebnis der Konsultation</translation>
    </message>
    <message>
        <source>What the authority advised.</source>
        <translation>Was die Behörde geraten hat.</translation>
    </message>
    <message>
        <source>Legitimate interests assessment needed</source>
        <translation>Abwägung der berechtigten Interessen nötig</translation>
    </message>
    <message>
        <source>Whether interests have to be weighed and the weighing written down.</source>
        <translation>Ob Interessen abzuwägen sind und die Abwägung festzuhalten ist.</translation>
    </message>
    <message>
        <source>Legitimate interests assessment done</source>
        <translation>Abwägung der berechtigten Interessen durchgeführt</translation>
    </message>
    <message>
        <source>Whether it has been written down.</source>
        <translation>Ob sie festgehalten worden ist.</translation>
    </message>
    <message>
        <source>Legitimate interests assessment of</source>
        <translation>Abwägung der berechtigten Interessen vom</translation>
    </message>
    <message>
        <source>Where that assessment is kept</source>
        <translation>Wo die Abwägung liegt</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>A name the people who do the work would recognise.</source>
        <translation>Ein Name, den die Menschen erkennen, die die Arbeit tun.</translation>
    </message>
    <message>
        <source>What happens, from collection to erasure, in a few sentences.</source>
        <translation>Was geschieht, von der Erhebung bis zur Löschung, in wenigen Sätzen.</translation>
    </message>
    <message>
        <source>Business process</source>
        <translation>Geschäftsprozess</translation>
    </message>
    <message>
        <source>The process of the organisation that this activity belongs to.</source>
        <translation>Der Prozess der Organisation, zu dem diese Tätigkeit gehört.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>The unit in which the work is done.</source>
        <translation>Die Stelle, in der die Arbeit getan wird.</translation>
    </message>
    <message>
        <source>Who answers for the activity inside the organisation.</source>
        <translation>Wer in der Organisation für die Tätigkeit einsteht.</translation>
    </message>
    <message>
        <source>Main or auxiliary</source>
        <translation>Haupt- oder Hilfstätigkeit</translation>
    </message>
    <message>
        <source>Whether it serves the core business or supports it.</source>
        <translation>Ob sie dem Kerngeschäft dient oder es unterstützt.</translation>
    </message>
    <message>
        <source>State of the record</source>
        <translation>Stand des Eintrags</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Freigegeben am</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>State of the processing</source>
        <translation>Stand der Verarbeitung</translation>
    </message>
    <message>
        <source>An activity that has ended stays in the record as long as data are held.</source>
        <translation>Eine beendete Tätigkeit bleibt im Verzeichnis, solange Daten vorgehalten werden.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>When the processing began or will begin.</source>
        <translation>Wann die Verarbeitung begann oder beginnen wird.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>When the processing ended or will end.</source>
        <translation>Wann die Verarbeitung endete oder enden wird.</translation>
    </message>
    <message>
        <source>Remaining data erased by</source>
        <translation>Restliche Daten gelöscht bis</translation>
    </message>
    <message>
        <source>When the data still held after the end are to be gone.</source>
        <translation>Wann die nach dem Ende noch vorgehaltenen Daten weg sein sollen.</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>The activity that took the place of this one.</source>
        <translation>Die Tätigkeit, die an die Stelle dieser getreten ist.</translation>
    </message>
    <message>
        <source>When this description is looked at again.</source>
        <translation>Wann diese Beschreibung wieder angesehen wird.</translation>
    </message>
    <message>
        <source>Review every</source>
        <translation>Überprüfung alle</translation>
    </message>
    <message>
        <source>How often it is looked at.</source>
        <translation>Wie oft sie angesehen wird.</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Letzte Überprüfung</translation>
    </message>
    <message>
        <source>When it was last looked at.</source>
        <translation>Wann sie zuletzt angesehen wurde.</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>Every own entity that does this as a controller, each for itself.</source>
        <translation>Jede eigene Gesellschaft, die dies als Verantwortlicher tut, jede für sich.</translation>
    </message>
    <message>
        <source>Joint controllers</source>
        <translation>Gemeinsam Verantwortliche</translation>
    </message>
    <message>
        <source>Those who decide on purposes and means together with the controller.</source>
        <translation>Wer gemeinsam mit dem Verantwortlichen über Zwecke und Mittel entscheidet.</translation>
    </message>
    <message>
        <source>Arrangement between joint controllers</source>
        <translation>Vereinbarung der gemeinsam Verantwortlichen</translation>
    </message>
    <message>
        <source>Who does what, and where the arrangement is kept.</source>
        <translation>Wer was tut, und wo die Vereinbarung liegt.</translation>
    </message>
    <message>
        <source>Arrangement of</source>
        <translation>Vereinbarung vom</translation>
    </message>
    <message>
        <source>The day on which it was concluded.</source>
        <translation>Der Tag, an dem sie geschlossen wurde.</translation>
    </message>
    <message>
        <source>Essence made available</source>
        <translation>Wesentliches zur Verfügung gestellt</translation>
    </message>
    <message>
        <source>Where data subjects find the essence of the arrangement.</source>
        <translation>Wo betroffene Personen das Wesentliche der Vereinbarung finden.</translation>
    </message>
    <message>
        <source>Data subjects and data</source>
        <translation>Betroffene Personen und Daten</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Zahl der Personen</translation>
    </message>
    <message>
        <source>How many persons the data are about, roughly.</source>
        <translation>Um wie viele Personen es ungefähr geht.</translation>
    </message>
    <message>
        <source>Vulnerable data subjects</source>
        <translation>Schutzbedürftige betroffene Personen</translation>
    </message>
    <message>
        <source>Persons who need special protection or cannot easily object.</source>
        <translation>Personen, die besonderen Schutz brauchen oder kaum widersprechen können.</translation>
    </message>
    <message>
        <source>Sources of the data</source>
        <translation>Quellen der Daten</translation>
    </message>
    <message>
        <source>Where the data come from.</source>
        <translation>Woher die Daten stammen.</translation>
    </message>
    <message>
        <source>Remark on the sources</source>
        <translation>Bemerkung zu den Quellen</translation>
    </message>
    <message>
        <source>Which source gives which data.</source>
        <translation>Welche Quelle welche Daten liefert.</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>What is done with the data, in the words of Art. 4(2).</source>
        <translation>Was mit den Daten geschieht, in den Worten von Art. 4 Nr. 2.</translation>
    </message>
    <message>
        <source>Retention and erasure policy</source>
        <translation>Aufbewahrungs- und Löschkonzept</translation>
    </message>
    <message>
        <source>Where the rules on keeping and erasing these data stand.</source>
        <translation>Wo die Regeln für Aufbewahrung und Löschung dieser Daten stehen.</translation>
    </message>
    <message>
        <source>Combination of data</source>
        <translation>Zusammenführung von Daten</translation>
    </message>
    <message>
        <source>Which data sets from different purposes or controllers are brought together.</source>
        <translation>Welche Datenbestände aus verschiedenen Zwecken oder von verschiedenen Verantwortlichen zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Recipients inside</source>
        <translation>Empfänger im Haus</translation>
    </message>
    <message>
        <source>Units of the controller to which the data go.</source>
        <translation>Stellen des Verantwortlichen, an die die Daten gehen.</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>Those who process the data on behalf of the controller.</source>
        <translation>Wer die Daten im Auftrag des Verantwortlichen verarbeitet.</translation>
    </message>
    <message>
        <source>Categories of recipients</source>
        <translation>Kategorien von Empfängern</translation>
    </message>
    <message>
        <source>To whom data have been or will be disclosed; where to nobody, say so.</source>
        <translation>Wem Daten offengelegt wurden oder noch werden; wenn niemandem, geben Sie es an.</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>Recipients by name that act for themselves.</source>
        <translation>Namentlich genannte Empfänger, die für sich selbst handeln.</translation>
    </message>
    <message>
        <source>Kinds of authorities</source>
        <translation>Arten von Behörden</translation>
    </message>
    <message>
        <source>Public bodies to which data go.</source>
        <translation>Öffentliche Stellen, an die Daten gehen.</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Behörden</translation>
    </message>
    <message>
        <source>Public bodies by name to which data go.</source>
        <translation>Namentlich genannte öffentliche Stellen, an die Daten gehen.</translation>
    </message>
    <message>
        <source>Data disclosed</source>
        <translation>Offengelegte Daten</translation>
    </message>
    <message>
        <source>Which categories of data go to which recipients.</source>
        <translation>Welche Datenkategorien an welche Empfänger gehen.</translation>
    </message>
    <message>
        <source>Third countries</source>
        <translation>Drittländer</translation>
    </message>
    <message>
        <source>Third countries and international organisations</source>
        <translation>Drittländer und internationale Organisationen</translation>
    </message>
    <message>
        <source>Where data go outside the EEA; where nowhere, say so.</source>
        <translation>Wohin Daten außerhalb des EWR gehen; wenn nirgendwohin, geben Sie es an.</translation>
    </message>
    <message>
        <source>Transfer under Art. 49(1) second subparagraph</source>
        <translation>Übermittlung nach Art. 49 Abs. 1 Unterabsatz 2</translation>
    </message>
    <message>
        <source>Whether a transfer rests on compelling legitimate interests, as the last resort.</source>
        <translation>Ob eine Übermittlung als letztes Mittel auf zwingenden berechtigten Interessen beruht.</translation>
    </message>
    <message>
        <source>Suitable safeguards for that transfer</source>
        <translation>Geeignete Garantien für diese Übermittlung</translation>
    </message>
    <message>
        <source>Their documentation is asked in the record for this case only.</source>
        <translation>Ihre Dokumentation wird im Verzeichnis nur für diesen Fall verlangt.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Rechtsgrundlagen</translation>
    </message>
    <message>
        <source>Special and criminal data</source>
        <translation>Besondere Daten und Daten über Straftaten</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>What the data are used for; each purpose has its own legal bases.</source>
        <translation>Wofür die Daten verwendet werden; jeder Zweck hat seine eigenen Rechtsgrundlagen.</translation>
    </message>
    <message>
        <source>What is to be achieved, in words a data subject would understand.</source>
        <translation>Was erreicht werden soll, in Worten, die eine betroffene Person versteht.</translation>
    </message>
    <message>
        <source>The kind of purpose, for lists and statistics.</source>
        <translation>Die Art des Zwecks, für Listen und Statistik.</translation>
    </message>
    <message>
        <source>What makes the processing lawful for this purpose.</source>
        <translation>Was die Verarbeitung zu diesem Zweck rechtmäßig macht.</translation>
    </message>
    <message>
        <source>Which basis for what</source>
        <translation>Welche Grundlage wofür</translation>
    </message>
    <message>
        <source>Where there are several: which one carries which part.</source>
        <translation>Wo es mehrere gibt: welche welchen Teil trägt.</translation>
    </message>
    <message>
        <source>Provision of law</source>
        <translation>Rechtsvorschrift</translation>
    </message>
    <message>
        <source>The law behind a legal obligation or a public task, as precisely as it is known.</source>
        <translation>Das Gesetz hinter einer rechtlichen Verpflichtung oder öffentlichen Aufgabe, so genau es bekannt ist.</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Berechtigtes Interesse</translation>
    </message>
    <message>
        <source>The interest pursued, and whose it is.</source>
        <translation>Das verfolgte Interesse, und wessen es ist.</translation>
    </message>
    <message>
        <source>Conditions for special categories</source>
        <translation>Bedingungen für besondere Kategorien</translation>
    </message>
    <message>
        <source>Which conditions of Art. 9(2) allow special categories of data for this purpose.</source>
        <translation>Welche Bedingungen des Art. 9 Abs. 2 zu diesem Zweck besondere Kategorien personenbezogener Daten erlauben.</translation>
    </message>
    <message>
        <source>Provision of law for special categories</source>
        <translation>Rechtsvorschrift für besondere Kategorien</translation>
    </message>
    <message>
        <source>Criminal data allowed by law</source>
        <translation>Daten über Straftaten gesetzlich zugelassen</translation>
    </message>
    <message>
        <source>Whether official authority or a law allows data on convictions and offences.</source>
        <translation>Ob behördliche Aufsicht oder ein Gesetz Daten über Verurteilungen und Straftaten zulässt.</translation>
    </message>
    <message>
        <source>Provision of law for criminal data</source>
        <translation>Rechtsvorschrift für Daten über Straftaten</translation>
    </message>
    <message>
        <source>The law that allows it.</source>
        <translation>Das Gesetz, das es zulässt.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Applications, devices and filing systems in which personal data are kept.</source>
        <translation>Anwendungen, Geräte und Dateisysteme, in denen personenbezogene Daten liegen.</translation>
    </message>
    <message>
        <source>The name by which people here call it.</source>
        <translation>Der Name, unter dem es hier bekannt ist.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What sort of system it is.</source>
        <translation>Was für ein System es ist.</translation>
    </message>
    <message>
        <source>What it is used for.</source>
        <translation>Wofür es verwendet wird.</translation>
    </message>
    <message>
        <source>Who answers for the system.</source>
        <translation>Wer für das System einsteht.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Who supplies or maintains it.</source>
        <translation>Wer es liefert oder pflegt.</translation>
    </message>
    <message>
        <source>Hosted by</source>
        <translation>Betrieben bei</translation>
    </message>
    <message>
        <source>The organisation in whose data centre or cloud the data lie.</source>
        <translation>Die Organisation, in deren Rechenzentrum oder Cloud die Daten liegen.</translation>
    </message>
    <message>
        <source>Countries of storage</source>
        <translation>Länder der Speicherung</translation>
    </message>
    <message>
        <source>Every country in which the data lie, copies included.</source>
        <translation>Jedes Land, in dem die Daten liegen, Kopien eingeschlossen.</translation>
    </message>
    <message>
        <source>The data centre, region of the cloud, building or room.</source>
        <translation>Das Rechenzentrum, die Region der Cloud, das Gebäude oder der Raum.</translation>
    </message>
    <message>
        <source>The measures that protect this system.</source>
        <translation>Die Maßnahmen, die dieses System schützen.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Exemption of Art. 30(5)</source>
        <translation>Ausnahme des Art. 30 Abs. 5</translation>
    </message>
    <message>
        <source>What holds for this workspace as a whole: whose file it is, and what reports and rules depend on.</source>
        <translation>Was für den Arbeitsbereich im Ganzen gilt: wessen Datei er ist, und wovon Berichte und Regeln abhängen.</translation>
    </message>
    <message>
        <source>The client or group this workspace is for.</source>
        <translation>Der Kunde oder die Gruppe, für die dieser Arbeitsbereich ist.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Shown with the name, so that one client&apos;s file is not taken for another&apos;s.</source>
        <translation>Mit dem Namen gezeigt, damit die Datei eines Kunden nicht für die eines anderen gehalten wird.</translation>
    </message>
    <message>
        <source>Main organisation</source>
        <translation>Hauptorganisation</translation>
    </message>
    <message>
        <source>The own entity that stands first in reports.</source>
        <translation>Die eigene Gesellschaft, die in Berichten an erster Stelle steht.</translation>
    </message>
    <message>
        <source>Where the main organisation is established.</source>
        <translation>Wo die Hauptorganisation niedergelassen ist.</translation>
    </message>
    <message>
        <source>The federal state or region, where public holidays depend on it.</source>
        <translation>Das Bundesland oder die Region, soweit Feiertage davon abhängen.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>The zone in which days begin and end, such as Europe/Berlin.</source>
        <translation>Die Zone, in der Tage beginnen und enden, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>The languages in which reports are made.</source>
        <translation>Die Sprachen, in denen Berichte erstellt werden.</translation>
    </message>
    <message>
        <source>How many persons the main organisation employs.</source>
        <translation>Wie viele Personen die Hauptorganisation beschäftigt.</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Gezählt am</translation>
    </message>
    <message>
        <source>The day of that count.</source>
        <translation>Der Tag dieser Zählung.</translation>
    </message>
    <message>
        <source>Exemption relied on</source>
        <translation>Ausnahme in Anspruch genommen</translation>
    </message>
    <message>
        <source>Whether the record is left out for some processing because of Art. 30(5).</source>
        <translation>Ob für manche Verarbeitungen wegen Art. 30 Abs. 5 kein Eintrag geführt wird.</translation>
    </message>
    <message>
        <source>Reason for the exemption</source>
        <translation>Grund der Ausnahme</translation>
    </message>
    <message>
        <source>Why the exemption is taken to apply, and to what.</source>
        <translation>Warum und wofür die Ausnahme gelten soll.</translation>
    </message>
    <message>
        <source>Whatever else should be known about this workspace.</source>
        <translation>Was sonst noch über diesen Arbeitsbereich bekannt sein sollte.</translation>
    </message>
    <message>
        <source>“%1” is not one of the codes known here.</source>
        <translation>„%1“ ist keiner der hier bekannten Codes.</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>For the DPO only</source>
        <translation>Nur für Datenschutzbeauftragte</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Source of the entry</source>
        <translation>Quelle des Eintrags</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>There is no register “%1”.</source>
        <translation>Es gibt kein Register „%1“.</translation>
    </message>
    <message>
        <source>The state of a value has a member that does not fit: %1.</source>
        <translation>Der Zustand eines Werts hat einen Bestandteil, der nicht passt: %1.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>About this entry</source>
        <translation>Über diesen Eintrag</translation>
    </message>
    <message>
        <source>Approval fixes a version: what it says changes only after a new version was begun.</source>
        <translation>Die Freigabe hält eine Fassung fest: Was sie sagt, ändert sich erst, wenn eine neue Fassung begonnen wurde.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>The version approved last; approval counts it up by itself.</source>
        <translation>Die zuletzt freigegebene Fassung; die Freigabe zählt sie von selbst weiter.</translation>
    </message>
    <message>
        <source>The day on which that version was approved.</source>
        <translation>Der Tag, an dem diese Fassung freigegeben wurde.</translation>
    </message>
    <message>
        <source>Who approved that version.</source>
        <translation>Wer diese Fassung freigegeben hat.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Deviations of single controllers</source>
        <translation>Abweichungen einzelner Verantwortlicher</translation>
    </message>
    <message>
        <source>Deviation of a controller</source>
        <translation>Abweichung eines Verantwortlichen</translation>
    </message>
    <message>
        <source>What one of several controllers does differently from the others.</source>
        <translation>Was einer von mehreren Verantwortlichen anders macht als die übrigen.</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Verantwortlicher</translation>
    </message>
    <message>
        <source>Which of the controllers of this activity.</source>
        <translation>Welcher der Verantwortlichen dieser Tätigkeit.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>What this controller does differently, and why.</source>
        <translation>Was dieser Verantwortliche anders macht und warum.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>For whom the processing is carried out; contact, representative and data protection officer stand in the organisation.</source>
        <translation>Für wen verarbeitet wird; Kontakt, Vertreter und Datenschutzbeauftragte stehen in der Organisation.</translation>
    </message>
    <message>
        <source>The organisation on whose behalf the data are processed.</source>
        <translation>Die Organisation, in deren Auftrag die Daten verarbeitet werden.</translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation>Handelt als</translation>
    </message>
    <message>
        <source>A client may itself be a processor; then the controllers behind it belong into the record.</source>
        <translation>Ein Auftraggeber kann selbst Auftragsverarbeiter sein; dann gehören die Verantwortlichen dahinter ins Verzeichnis.</translation>
    </message>
    <message>
        <source>Controllers behind it</source>
        <translation>Verantwortliche dahinter</translation>
    </message>
    <message>
        <source>For whom the client processes, where it is a processor.</source>
        <translation>Für wen der Auftraggeber verarbeitet, wenn er Auftragsverarbeiter ist.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When the processing for this client began.</source>
        <translation>Wann die Verarbeitung für diesen Auftraggeber begann.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>When it ended or will end; empty while it has no end.</source>
        <translation>Wann sie endete oder enden wird; leer, solange es kein Ende gibt.</translation>
    </message>
    <message>
        <source>Processing contract</source>
        <translation>Vertrag über die Verarbeitung</translation>
    </message>
    <message>
        <source>Where the contract with this client is found.</source>
        <translation>Wo der Vertrag mit diesem Auftraggeber zu finden ist.</translation>
    </message>
    <message>
        <source>Contract of</source>
        <translation>Vertrag vom</translation>
    </message>
    <message>
        <source>Contact for this processing</source>
        <translation>Kontakt für diese Verarbeitung</translation>
    </message>
    <message>
        <source>Who is told at the client, for example of a breach, where it is not the organisation’s general contact.</source>
        <translation>Wer beim Auftraggeber verständigt wird, etwa bei einer Verletzung, wenn es nicht der allgemeine Kontakt der Organisation ist.</translation>
    </message>
    <message>
        <source>Instructions and what differs</source>
        <translation>Weisungen und Abweichungen</translation>
    </message>
    <message>
        <source>Documented instructions of this client, and what is done differently for it.</source>
        <translation>Dokumentierte Weisungen dieses Auftraggebers und was für ihn anders gemacht wird.</translation>
    </message>
    <message>
        <source>Processing for clients</source>
        <translation>Verarbeitungen im Auftrag</translation>
    </message>
    <message>
        <source>Category of processing</source>
        <translation>Kategorie der Verarbeitung</translation>
    </message>
    <message>
        <source>What is done for the clients, as a service would be named.</source>
        <translation>Was für die Auftraggeber getan wird, so wie eine Dienstleistung heißt.</translation>
    </message>
    <message>
        <source>What happens with the clients’ data, in a few sentences.</source>
        <translation>Was mit den Daten der Auftraggeber geschieht, in wenigen Sätzen.</translation>
    </message>
    <message>
        <source>Who answers for it inside the organisation.</source>
        <translation>Wer dafür in der Organisation zuständig ist.</translation>
    </message>
    <message>
        <source>What has ended stays in the record as long as data are held.</source>
        <translation>Was beendet ist, bleibt im Verzeichnis, solange Daten vorhanden sind.</translation>
    </message>
    <message>
        <source>Every own entity that does this for clients.</source>
        <translation>Jede eigene Gesellschaft, die dies für Auftraggeber tut.</translation>
    </message>
    <message>
        <source>Sub-processors</source>
        <translation>Weitere Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>Other processors engaged for it; where there is none, say so.</source>
        <translation>Andere Auftragsverarbeiter, die dafür in Anspruch genommen werden; gibt es keine, sagen Sie es.</translation>
    </message>
    <message>
        <source>Clients’ authorisation</source>
        <translation>Genehmigung der Auftraggeber</translation>
    </message>
    <message>
        <source>Whether the clients authorised each of them, or authorised them in general.</source>
        <translation>Ob die Auftraggeber jeden einzelnen oder sie allgemein genehmigt haben.</translation>
    </message>
    <message>
        <source>How clients are told of changes</source>
        <translation>Wie Auftraggeber von Änderungen erfahren</translation>
    </message>
    <message>
        <source>How clients learn of a new sub-processor and can object.</source>
        <translation>Wie Auftraggeber von einem weiteren Auftragsverarbeiter erfahren und Einspruch erheben können.</translation>
    </message>
    <message>
        <source>Data of the clients</source>
        <translation>Daten der Auftraggeber</translation>
    </message>
    <message>
        <source>Not asked by Art. 30(2), but by the contract with the client.</source>
        <translation>Nicht von Art. 30 Abs. 2 verlangt, aber vom Vertrag mit dem Auftraggeber.</translation>
    </message>
    <message>
        <source>Special or criminal data</source>
        <translation>Besondere oder strafrechtliche Daten</translation>
    </message>
    <message>
        <source>Whether data of Art. 9(1) or Art. 10 are among them.</source>
        <translation>Ob Daten nach Art. 9 Abs. 1 oder Art. 10 darunter sind.</translation>
    </message>
    <message>
        <source>The technical and organisational measures, in general terms.</source>
        <translation>Die technischen und organisatorischen Maßnahmen, allgemein beschrieben.</translation>
    </message>
    <message>
        <source>More on security</source>
        <translation>Weiteres zur Sicherheit</translation>
    </message>
    <message>
        <source>What the linked measures do not say.</source>
        <translation>Was die verknüpften Maßnahmen nicht sagen.</translation>
    </message>
    <message>
        <source>At the end of a contract</source>
        <translation>Am Ende eines Vertrags</translation>
    </message>
    <message>
        <source>Whether the data are erased or returned, and how, when a client leaves.</source>
        <translation>Ob und wie die Daten gelöscht oder zurückgegeben werden, wenn ein Auftraggeber ausscheidet.</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Whether the processing is not regular; a running service for clients hardly ever is.</source>
        <translation>Ob die Verarbeitung nicht regelmäßig erfolgt; ein laufender Dienst für Auftraggeber ist kaum je gelegentlich.</translation>
    </message>
    <message>
        <source>Category of processing for clients</source>
        <translation>Kategorie von Verarbeitungen im Auftrag</translation>
    </message>
    <message>
        <source>What is done with personal data on behalf of clients, and for which of them: the record that Art. 30(2) asks of every processor.</source>
        <translation>Was mit personenbezogenen Daten im Auftrag geschieht und für wen: das Verzeichnis, das Art. 30 Abs. 2 von jedem Auftragsverarbeiter verlangt.</translation>
    </message>
    <message>
        <source>The authority of the main or only establishment; in Germany that of the federal state. A name with (?) was not confirmed at its source.</source>
        <translation>Die Behörde der Hauptniederlassung oder einzigen Niederlassung; in Deutschland die des Landes. Ein Name mit (?) wurde nicht an seiner Quelle bestätigt.</translation>
    </message>
    <message>
        <source>Assessment of that transfer</source>
        <translation>Beurteilung dieser Übermittlung</translation>
    </message>
    <message>
        <source>How the circumstances of the transfer were assessed; the record documents it for this case.</source>
        <translation>Wie die Umstände der Übermittlung beurteilt wurden; das Verzeichnis erfasst das für diesen Fall.</translation>
    </message>
    <message>
        <source>The law behind Art. 9(2)(b) and (g) to (j); for (h) it may be a contract with a health professional.</source>
        <translation>Das Recht hinter Art. 9 Abs. 2 Buchst. b und g bis j; bei h kann es ein Vertrag mit einem Angehörigen eines Gesundheitsberufs sein.</translation>
    </message>
    <message>
        <source>National rules on data in employment</source>
        <translation>Nationale Vorschriften zum Beschäftigtendatenschutz</translation>
    </message>
    <message>
        <source>The national law or collective agreement under Art. 88, where there is one.</source>
        <translation>Die nationale Rechtsvorschrift oder Kollektivvereinbarung nach Art. 88, wo es eine gibt.</translation>
    </message>
    <message>
        <source>National rules on identification numbers</source>
        <translation>Nationale Vorschriften zu Kennziffern</translation>
    </message>
    <message>
        <source>The national law under Art. 87 that sets the conditions for such a number, where one is used.</source>
        <translation>Die nationale Rechtsvorschrift nach Art. 87, die Bedingungen für eine solche Kennziffer festlegt, wo eine verwendet wird.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Files kept with a record: the signed agreement, the assessment, the certificate. They are stored inside the workspace.</source>
        <translation>Dateien zu einem Eintrag: der unterschriebene Vertrag, die Prüfung, das Zertifikat. Sie werden im Arbeitsbereich gespeichert.</translation>
    </message>
    <message>
        <source>What the file is called in this record.</source>
        <translation>Wie die Datei in diesem Eintrag heißt.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>The name it had when it was added.</source>
        <translation>Der Name, den sie beim Hinzufügen hatte.</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>The media type, such as application/pdf.</source>
        <translation>Der Medientyp, etwa application/pdf.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How many bytes it has.</source>
        <translation>Wie viele Bytes sie hat.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The SHA-256 of the content, which is stored once in the workspace.</source>
        <translation>Die SHA-256 des Inhalts, der im Arbeitsbereich einmal gespeichert ist.</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>The day on which it was added.</source>
        <translation>Der Tag, an dem sie hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What it shows, or where it came from.</source>
        <translation>Was sie belegt oder woher sie kam.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The client&apos;s logo, for the cover of reports.</source>
        <translation>Das Logo des Kunden, für das Deckblatt von Berichten.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>So belassen</translation>
    </message>
    <message>
        <source>Open points left as they are</source>
        <translation>So belassene offene Punkte</translation>
    </message>
    <message>
        <source>Open point left as it is</source>
        <translation>So belassener offener Punkt</translation>
    </message>
    <message>
        <source>Open points that somebody has looked at and leaves as they are for a time, and why.</source>
        <translation>Offene Punkte, die jemand angesehen hat und für eine Zeit so belässt, mit dem Grund.</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Offener Punkt</translation>
    </message>
    <message>
        <source>The code of the open point.</source>
        <translation>Das Kürzel des offenen Punkts.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>The part of the record it is about.</source>
        <translation>Der Teil des Eintrags, um den es geht.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>The field it is about.</source>
        <translation>Das Feld, um das es geht.</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What tells it from the same point about something else.</source>
        <translation>Was ihn vom gleichen Punkt zu etwas anderem unterscheidet.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why it is left as it is.</source>
        <translation>Warum er so belassen wird.</translation>
    </message>
    <message>
        <source>The last day; from the next one on it is an open point again.</source>
        <translation>Der letzte Tag; ab dem nächsten ist er wieder ein offener Punkt.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Who leaves it as it is.</source>
        <translation>Wer ihn so belässt.</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>When that was.</source>
        <translation>Wann das war.</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Gespeicherter Filter</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>What is looked for again and again in a list, under a name.</source>
        <translation>Wonach in einer Liste immer wieder gesucht wird, unter einem Namen.</translation>
    </message>
    <message>
        <source>What the filter is called.</source>
        <translation>Wie der Filter heißt.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>The list it belongs to.</source>
        <translation>Die Liste, zu der er gehört.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>The words that are searched for.</source>
        <translation>Die Wörter, nach denen gesucht wird.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>The values a record must have.</source>
        <translation>Die Werte, die ein Eintrag haben muss.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save this list as it is shown</source>
        <translation>Diese Liste speichern, wie sie gezeigt wird</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>New: %1 (Ctrl+N)</source>
        <translation>Neu: %1 (Strg+N)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No record matches the search and the filters.</source>
        <translation>Kein Eintrag passt zur Suche und zu den Filtern.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>More ways to begin a record</source>
        <translation>Weitere Wege, einen Eintrag zu beginnen</translation>
    </message>
    <message>
        <source>Copy of the open record</source>
        <translation>Kopie des geöffneten Eintrags</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Neu aus Vorlage …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>Nicht eingetragen.</translation>
    </message>
    <message>
        <source>%1 (see cover)</source>
        <translation>%1 (siehe Deckblatt)</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Verantwortlicher</translation>
    </message>
    <message>
        <source>Security measures</source>
        <translation>Sicherheitsmaßnahmen</translation>
    </message>
    <message>
        <source>law asks</source>
        <translation>das Gesetz verlangt es</translation>
    </message>
    <message>
        <source>authorities’ guidance</source>
        <translation>Leitlinien der Behörden</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>gute Praxis</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>What the record shows</source>
        <translation>Was der Eintrag zeigt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>No open point.</source>
        <translation>Kein offener Punkt.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>record: %1</source>
        <translation>Eintrag: %1</translation>
    </message>
    <message>
        <source>next review %1</source>
        <translation>nächste Überprüfung %1</translation>
    </message>
    <message>
        <source>for the data protection officer only</source>
        <translation>nur für den Datenschutzbeauftragten</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Persons, data and time limits</source>
        <translation>Personen, Daten und Fristen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Third countries</source>
        <translation>Drittländer</translation>
    </message>
    <message>
        <source>Further particulars</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>For the data protection officer only.</source>
        <translation>Nur für den Datenschutzbeauftragten.</translation>
    </message>
    <message>
        <source>Annex %1: %2</source>
        <translation>Anhang %1: %2</translation>
    </message>
    <message>
        <source>The painted pages could not be read back.</source>
        <translation>Die gezeichneten Seiten konnten nicht wieder gelesen werden.</translation>
    </message>
    <message>
        <source>The report could not be put together.</source>
        <translation>Der Bericht konnte nicht zusammengesetzt werden.</translation>
    </message>
    <message>
        <source>Law: %1; not checked against it.</source>
        <translation>Recht: %1; danach wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Designated</source>
        <translation>Benannt</translation>
    </message>
    <message>
        <source>Not designated</source>
        <translation>Nicht benannt</translation>
    </message>
    <message>
        <source>Mandate of %1</source>
        <translation>Auftrag vom %1</translation>
    </message>
    <message>
        <source>Supervisory authority told on %1</source>
        <translation>Der Aufsichtsbehörde mitgeteilt am %1</translation>
    </message>
    <message>
        <source>None is named by an activity.</source>
        <translation>Keine Tätigkeit nennt welche.</translation>
    </message>
    <message numerus="yes">
        <source>%n processing activity(ies)</source>
        <translation>
            <numerusform>%n Verarbeitungstätigkeit</numerusform>
            <numerusform>%n Verarbeitungstätigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Record of processing activities</source>
        <translation>Verzeichnis von Verarbeitungstätigkeiten</translation>
    </message>
    <message>
        <source>Controller’s record under Article 30(1) of Regulation (EU) 2016/679</source>
        <translation>Verzeichnis des Verantwortlichen nach Artikel 30 Absatz 1 der Verordnung (EU) 2016/679</translation>
    </message>
    <message>
        <source>Internal edition: it holds open points and entries for the data protection officer only.</source>
        <translation>Interne Ausgabe: Sie enthält offene Punkte und Einträge nur für den Datenschutzbeauftragten.</translation>
    </message>
    <message>
        <source>Representative (Art. 27)</source>
        <translation>Vertreter (Art. 27)</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Datenschutzbeauftragter</translation>
    </message>
    <message>
        <source>Joint controllers</source>
        <translation>Gemeinsam Verantwortliche</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation>Aufsichtsbehörde</translation>
    </message>
    <message>
        <source>These activities name no own entity as controller.</source>
        <translation>Diese Tätigkeiten nennen keine eigene Gesellschaft als Verantwortlichen.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>Chinesische Zeichen</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Bopomofo</source>
        <translation>Bopomofo</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Lateinisch</translation>
    </message>
    <message>
        <source>symbols and pictures</source>
        <translation>Symbole und Bilder</translation>
    </message>
    <message>
        <source>a rare script</source>
        <translation>eine seltene Schrift</translation>
    </message>
    <message>
        <source>The font of the reports, Noto Sans, is not installed (package fonts-noto-core).</source>
        <translation>Die Schriftart der Berichte, Noto Sans, ist nicht installiert (Paket fonts-noto-core).</translation>
    </message>
    <message>
        <source>No installed font has the letter “%1” (U+%2, %3). The package %4 brings it; nothing was written.</source>
        <translation>Keine installierte Schriftart hat den Buchstaben „%1“ (U+%2, %3). Das Paket %4 bringt ihn mit; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Der Bericht wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no report “%1”. There is: %2.</source>
        <translation>Es gibt keinen Bericht „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no organisation “%1”.</source>
        <translation>Es gibt keine Organisation „%1“.</translation>
    </message>
    <message>
        <source>As recorded on %1, %2 (%3)</source>
        <translation>Stand der Aufzeichnung: %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Activities that name no own entity as controller</source>
        <translation>Tätigkeiten, die keine eigene Gesellschaft als Verantwortlichen nennen</translation>
    </message>
    <message>
        <source>Record of processing activities, GDPR Art. 30(1)</source>
        <translation>Verzeichnis von Verarbeitungstätigkeiten, Art. 30 Abs. 1 DSGVO</translation>
    </message>
    <message>
        <source>internal edition</source>
        <translation>interne Ausgabe</translation>
    </message>
    <message>
        <source>Controllers’ records under Article 30(1) of Regulation (EU) 2016/679</source>
        <translation>Verzeichnisse der Verantwortlichen nach Artikel 30 Absatz 1 der Verordnung (EU) 2016/679</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>The data of this record, for other programs</source>
        <translation>Die Daten dieses Verzeichnisses, für andere Programme</translation>
    </message>
    <message>
        <source>fingerprint of the change history: %1</source>
        <translation>Fingerabdruck des Änderungsverlaufs: %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>No processing activity is recorded.</source>
        <translation>Keine Verarbeitungstätigkeit eingetragen.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Purposes and legal bases</source>
        <translation>Zwecke und Rechtsgrundlagen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>No transfer to a third country or international organisation.</source>
        <translation>Keine Übermittlung an ein Drittland oder eine internationale Organisation.</translation>
    </message>
    <message>
        <source>No joint controller.</source>
        <translation>Kein gemeinsam Verantwortlicher.</translation>
    </message>
    <message>
        <source>No processor.</source>
        <translation>Kein Auftragsverarbeiter.</translation>
    </message>
    <message>
        <source>No recipient inside the controller.</source>
        <translation>Kein Empfänger innerhalb des Verantwortlichen.</translation>
    </message>
    <message>
        <source>No disclosure to recipients.</source>
        <translation>Keine Offenlegung gegenüber Empfängern.</translation>
    </message>
    <message>
        <source>No disclosure to third parties.</source>
        <translation>Keine Offenlegung gegenüber Dritten.</translation>
    </message>
    <message>
        <source>No disclosure to authorities.</source>
        <translation>Keine Offenlegung gegenüber Behörden.</translation>
    </message>
    <message>
        <source>No measure of the list applies.</source>
        <translation>Keine Maßnahme der Liste trifft zu.</translation>
    </message>
    <message>
        <source>a record this edition does not hold</source>
        <translation>ein Eintrag, den diese Ausgabe nicht enthält</translation>
    </message>
    <message>
        <source>Applies; nothing is recorded yet.</source>
        <translation>Trifft zu; noch nichts eingetragen.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Not recorded: %1.</source>
        <translation>Nicht eingetragen: %1.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Not the whole record: only processing activities selected by %1</source>
        <translation>Nicht das ganze Verzeichnis: nur Verarbeitungstätigkeiten, ausgewählt nach %1</translation>
    </message>
    <message>
        <source>record: %1, version %2</source>
        <translation>Eintrag: %1, Fassung %2</translation>
    </message>
    <message>
        <source>Likewise, each for itself: </source>
        <translation>Ebenso, jeder für sich: </translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht eingetragen</translation>
    </message>
    <message>
        <source>last changed on %1</source>
        <translation>zuletzt geändert am %1</translation>
    </message>
    <message>
        <source>last changed on %1 by %2</source>
        <translation>zuletzt geändert am %1 von %2</translation>
    </message>
    <message>
        <source>The further particulars are the same for all its controllers; they stand in the record of %1.</source>
        <translation>Die weiteren Angaben sind für alle Verantwortlichen dieselben; sie stehen im Verzeichnis von %1.</translation>
    </message>
    <message numerus="yes">
        <source>Named by %n record(s) of this document.</source>
        <translation>
            <numerusform>Von einem Eintrag dieses Dokuments genannt.</numerusform>
            <numerusform>Von %n Einträgen dieses Dokuments genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Named by: </source>
        <translation>Genannt von: </translation>
    </message>
    <message>
        <source>In the records of all controllers.</source>
        <translation>In den Verzeichnissen aller Verantwortlichen.</translation>
    </message>
    <message>
        <source>In the records of: %1.</source>
        <translation>In den Verzeichnissen von: %1.</translation>
    </message>
    <message>
        <source>Named by the processing activities</source>
        <translation>Von den Verarbeitungstätigkeiten genannt</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Fingerabdruck:</translation>
    </message>
    <message>
        <source>Special category of data (Art. 9)</source>
        <translation>Besondere Kategorie personenbezogener Daten (Art. 9)</translation>
    </message>
    <message>
        <source>no special category of data (Art. 9)</source>
        <translation>keine besondere Kategorie personenbezogener Daten (Art. 9)</translation>
    </message>
    <message>
        <source>Data on criminal convictions and offences (Art. 10)</source>
        <translation>Daten über strafrechtliche Verurteilungen und Straftaten (Art. 10)</translation>
    </message>
    <message>
        <source>no data on criminal convictions and offences (Art. 10)</source>
        <translation>keine Daten über strafrechtliche Verurteilungen und Straftaten (Art. 10)</translation>
    </message>
    <message>
        <source>National identification number (Art. 87)</source>
        <translation>Nationale Kennziffer (Art. 87)</translation>
    </message>
    <message>
        <source>no national identification number (Art. 87)</source>
        <translation>keine nationale Kennziffer (Art. 87)</translation>
    </message>
    <message>
        <source>In active use: %1</source>
        <translation>In aktiver Nutzung: %1</translation>
    </message>
    <message>
        <source>In the restricted archive: %1</source>
        <translation>Im Archiv mit beschränktem Zugriff: %1</translation>
    </message>
    <message>
        <source>In the final archive: %1</source>
        <translation>Im Endarchiv: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>no period recorded</source>
        <translation>keine Frist eingetragen</translation>
    </message>
    <message>
        <source>%1, counted from %2</source>
        <translation>%1, gerechnet ab %2</translation>
    </message>
    <message>
        <source>Ground: %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>Erasure: %1.</source>
        <translation>Löschung: %1.</translation>
    </message>
    <message>
        <source>Afterwards: %1.</source>
        <translation>Danach: %1.</translation>
    </message>
    <message>
        <source>Afterwards: %1 (%2).</source>
        <translation>Danach: %1 (%2).</translation>
    </message>
    <message>
        <source>Annexes to all records</source>
        <translation>Anhänge zu allen Verzeichnissen</translation>
    </message>
    <message>
        <source>No other categories of recipients.</source>
        <translation>Keine weiteren Kategorien von Empfängern.</translation>
    </message>
    <message>
        <source>The selection holds no processing activity, so there is nothing to print.</source>
        <translation>Die Auswahl enthält keine Verarbeitungstätigkeit; es gibt nichts zu drucken.</translation>
    </message>
    <message>
        <source>Processor and clients</source>
        <translation>Auftragsverarbeiter und Auftraggeber</translation>
    </message>
    <message>
        <source>Category of processing</source>
        <translation>Kategorie der Verarbeitung</translation>
    </message>
    <message>
        <source>Client and contact</source>
        <translation>Auftraggeber und Kontakt</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>Controller for whom %1 processes.</source>
        <translation>Verantwortlicher, für den %1 verarbeitet.</translation>
    </message>
    <message>
        <source>No client is recorded.</source>
        <translation>Kein Auftraggeber ist eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Auftraggeber</numerusform>
            <numerusform>%n Auftraggeber</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom the processing is carried out, by category of processing</source>
        <translation>Für wen verarbeitet wird, nach Kategorien von Verarbeitungen</translation>
    </message>
    <message>
        <source>Record of processing for clients</source>
        <translation>Verzeichnis der Verarbeitungen im Auftrag</translation>
    </message>
    <message>
        <source>Processor’s record under Article 30(2) of Regulation (EU) 2016/679</source>
        <translation>Verzeichnis des Auftragsverarbeiters nach Artikel 30 Absatz 2 der Verordnung (EU) 2016/679</translation>
    </message>
    <message>
        <source>Processors’ records under Article 30(2) of Regulation (EU) 2016/679</source>
        <translation>Verzeichnisse der Auftragsverarbeiter nach Artikel 30 Absatz 2 der Verordnung (EU) 2016/679</translation>
    </message>
    <message>
        <source>Record of processing for clients, GDPR Art. 30(2)</source>
        <translation>Verzeichnis der Verarbeitungen im Auftrag, Art. 30 Abs. 2 DSGVO</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>Processing for clients that names no own entity as processor</source>
        <translation>Verarbeitungen im Auftrag, die keine eigene Gesellschaft als Auftragsverarbeiter nennen</translation>
    </message>
    <message>
        <source>These categories of processing name no own entity as processor.</source>
        <translation>Diese Kategorien von Verarbeitungen nennen keine eigene Gesellschaft als Auftragsverarbeiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) of processing for clients</source>
        <translation>
            <numerusform>%n Kategorie von Verarbeitungen im Auftrag</numerusform>
            <numerusform>%n Kategorien von Verarbeitungen im Auftrag</numerusform>
        </translation>
    </message>
    <message>
        <source>No processing for clients is recorded.</source>
        <translation>Keine Verarbeitung im Auftrag ist eingetragen.</translation>
    </message>
    <message>
        <source>Not the whole record: only categories of processing selected by %1</source>
        <translation>Nicht das ganze Verzeichnis: nur Kategorien von Verarbeitungen, ausgewählt nach %1</translation>
    </message>
    <message>
        <source>The selection holds no processing for clients, so there is nothing to print.</source>
        <translation>Die Auswahl enthält keine Verarbeitung im Auftrag, es gibt also nichts zu drucken.</translation>
    </message>
    <message>
        <source>The further particulars are the same for all its processors; they stand in the record of %1.</source>
        <translation>Die weiteren Angaben sind für alle Auftragsverarbeiter dieselben; sie stehen im Verzeichnis von %1.</translation>
    </message>
    <message>
        <source>Named by the processing for clients</source>
        <translation>Von den Verarbeitungen im Auftrag genannt</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>No sub-processor.</source>
        <translation>Kein weiterer Auftragsverarbeiter.</translation>
    </message>
    <message>
        <source>In the records of: %1</source>
        <translation>In den Verzeichnissen von: %1</translation>
    </message>
    <message>
        <source>The clients are not named in this edition.</source>
        <translation>Die Auftraggeber werden in dieser Ausgabe nicht genannt.</translation>
    </message>
    <message>
        <source>Not the whole record: a selection of it</source>
        <translation>Nicht das ganze Verzeichnis: eine Auswahl daraus</translation>
    </message>
    <message>
        <source>Public edition: persons, processors, recipients and clients are not named, and the security measures are left out.</source>
        <translation>Öffentliche Ausgabe: Personen, Auftragsverarbeiter, Empfänger und Auftraggeber werden nicht genannt, und die Sicherheitsmaßnahmen sind weggelassen.</translation>
    </message>
    <message>
        <source>Internal: everything, with open points</source>
        <translation>Intern: alles, mit offenen Punkten</translation>
    </message>
    <message>
        <source>For an authority, as its template asks</source>
        <translation>Für eine Behörde, wie ihr Muster es verlangt</translation>
    </message>
    <message>
        <source>For an authority, the letters of Art. 30 alone</source>
        <translation>Für eine Behörde, nur die Buchstaben des Art. 30</translation>
    </message>
    <message>
        <source>Public: without names and security</source>
        <translation>Öffentlich: ohne Namen und Sicherheit</translation>
    </message>
    <message>
        <source>There is no edition “%1”. There is: %2.</source>
        <translation>Es gibt keine Ausgabe „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>To be reached through the contact details above.</source>
        <translation>Über die Kontaktdaten oben zu erreichen.</translation>
    </message>
    <message>
        <source>public edition</source>
        <translation>öffentliche Ausgabe</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>the name and contact details of the controller and, where applicable, the joint controller, the controller’s representative and the data protection officer</source>
        <translation>den Namen und die Kontaktdaten des Verantwortlichen und gegebenenfalls des gemeinsam mit ihm Verantwortlichen, des Vertreters des Verantwortlichen sowie eines etwaigen Datenschutzbeauftragten</translation>
    </message>
    <message>
        <source>the purposes of the processing</source>
        <translation>die Zwecke der Verarbeitung</translation>
    </message>
    <message>
        <source>a description of the categories of data subjects and of the categories of personal data</source>
        <translation>eine Beschreibung der Kategorien betroffener Personen und der Kategorien personenbezogener Daten</translation>
    </message>
    <message>
        <source>the categories of recipients to whom the personal data have been or will be disclosed including recipients in third countries or international organisations</source>
        <translation>die Kategorien von Empfängern, gegenüber denen die personenbezogenen Daten offengelegt worden sind oder noch offengelegt werden, einschließlich Empfänger in Drittländern oder internationalen Organisationen</translation>
    </message>
    <message>
        <source>where possible, the envisaged time limits for erasure of the different categories of data</source>
        <translation>wenn möglich, die vorgesehenen Fristen für die Löschung der verschiedenen Datenkategorien</translation>
    </message>
    <message>
        <source>the name and contact details of the processor or processors and of each controller on behalf of which the processor is acting, and, where applicable, of the controller’s or the processor’s representative, and the data protection officer</source>
        <translation>den Namen und die Kontaktdaten des Auftragsverarbeiters oder der Auftragsverarbeiter und jedes Verantwortlichen, in dessen Auftrag der Auftragsverarbeiter tätig ist, sowie gegebenenfalls des Vertreters des Verantwortlichen oder des Auftragsverarbeiters und eines etwaigen Datenschutzbeauftragten</translation>
    </message>
    <message>
        <source>the categories of processing carried out on behalf of each controller</source>
        <translation>die Kategorien von Verarbeitungen, die im Auftrag jedes Verantwortlichen durchgeführt werden</translation>
    </message>
    <message>
        <source>where applicable, transfers of personal data to a third country or an international organisation, including the identification of that third country or international organisation and, in the case of transfers referred to in the second subparagraph of Article 49(1), the documentation of suitable safeguards</source>
        <translation>gegebenenfalls Übermittlungen von personenbezogenen Daten an ein Drittland oder an eine internationale Organisation, einschließlich der Angabe des betreffenden Drittlands oder der betreffenden internationalen Organisation, sowie bei den in Artikel 49 Absatz 1 Unterabsatz 2 genannten Datenübermittlungen die Dokumentierung geeigneter Garantien</translation>
    </message>
    <message>
        <source>where possible, a general description of the technical and organisational security measures referred to in Article 32(1)</source>
        <translation>wenn möglich, eine allgemeine Beschreibung der technischen und organisatorischen Maßnahmen gemäß Artikel 32 Absatz 1</translation>
    </message>
    <message>
        <source>Left as it is until %1</source>
        <translation>So belassen bis %1</translation>
    </message>
    <message>
        <source>Left as it is until %1 by %2</source>
        <translation>So belassen bis %1 von %2</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>so belassen</translation>
    </message>
    <message>
        <source>Art. 30(1): as controller</source>
        <translation>Art. 30 Abs. 1: als Verantwortlicher</translation>
    </message>
    <message>
        <source>Art. 30(2): as processor</source>
        <translation>Art. 30 Abs. 2: als Auftragsverarbeiter</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Choose what the report is to hold, then make it. It is shown here, and can be saved as PDF or printed. Nothing is written to disk before you save it.</source>
        <translation>Wählen Sie, was der Bericht enthalten soll, und erstellen Sie ihn. Er wird hier gezeigt und kann als PDF gespeichert oder gedruckt werden. Auf die Festplatte wird nichts geschrieben, bevor Sie ihn speichern.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>All own entities, one after another</source>
        <translation>Alle eigenen Gesellschaften, eine nach der anderen</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Der Bericht wird erstellt</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>&amp;Ausgabe</translation>
    </message>
    <message>
        <source>&amp;Create the report</source>
        <translation>Bericht &amp;erstellen</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It has not been reviewed yet. What has changed since it was added:</source>
        <translation>Noch nie überprüft. Was sich seit dem Hinzufügen geändert hat:</translation>
    </message>
    <message>
        <source>Last reviewed on %1. Nothing has changed since.</source>
        <translation>Zuletzt überprüft am %1. Seitdem hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Last reviewed on %1. What has changed since:</source>
        <translation>Zuletzt überprüft am %1. Was sich seitdem geändert hat:</translation>
    </message>
    <message>
        <source>What has changed since the last review</source>
        <translation>Was sich seit der letzten Überprüfung geändert hat</translation>
    </message>
    <message>
        <source>&amp;Unchanged: the record still says what is done</source>
        <translation>&amp;Unverändert: Der Eintrag sagt noch, was getan wird</translation>
    </message>
    <message>
        <source>&amp;Changed: a new version begins, to be edited now</source>
        <translation>&amp;Geändert: Eine neue Fassung beginnt und ist jetzt zu bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Changed: the record is to be edited now</source>
        <translation>&amp;Geändert: Der Eintrag ist jetzt zu bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Ended: the data are still held</source>
        <translation>&amp;Beendet: Die Daten sind noch vorhanden</translation>
    </message>
    <message>
        <source>Ended, and the data are e&amp;rased</source>
        <translation>Beendet, und die Daten sind ge&amp;löscht</translation>
    </message>
    <message>
        <source>&amp;Next review</source>
        <translation>&amp;Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Ended &amp;on</source>
        <translation>Beendet &amp;am</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Überprüfung speichern</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Record</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Processing activities</source>
        <translation>Verarbeitungstätigkeiten</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>About this workspace</source>
        <translation>Über diesen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Processing for clients</source>
        <translation>Verarbeitungen im Auftrag</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Nothing shows that anybody looked at whether a data protection impact assessment is needed.</source>
        <translation>Nichts zeigt, dass jemand geprüft hat, ob eine Datenschutz-Folgenabschätzung nötig ist.</translation>
    </message>
    <message>
        <source>A case of Art. 35(3) is recorded, and no data protection impact assessment that was done.</source>
        <translation>Ein Fall des Art. 35 Abs. 3 ist eingetragen, aber keine durchgeführte Datenschutz-Folgenabschätzung.</translation>
    </message>
    <message>
        <source>The processing is recorded as standing on the authority&apos;s list, and no data protection impact assessment as done.</source>
        <translation>Die Verarbeitung ist als auf der Liste der Behörde stehend eingetragen, aber keine Datenschutz-Folgenabschätzung als durchgeführt.</translation>
    </message>
    <message>
        <source>A data protection impact assessment is recorded as needed, and none as done.</source>
        <translation>Eine Datenschutz-Folgenabschätzung ist als nötig eingetragen, aber keine als durchgeführt.</translation>
    </message>
    <message>
        <source>%1 of the nine criteria are recorded. Two or more normally mean a data protection impact assessment; none is recorded, and no reason why none is needed.</source>
        <translation>%1 der neun Kriterien sind eingetragen. Zwei oder mehr bedeuten in der Regel eine Datenschutz-Folgenabschätzung; es ist keine eingetragen, und auch kein Grund, warum keine nötig ist.</translation>
    </message>
    <message>
        <source>By the answers recorded %1 need not keep a record of this processing. Keeping it does no harm, and the other duties remain.</source>
        <translation>Nach den eingetragenen Antworten muss %1 für diese Verarbeitung kein Verzeichnis führen. Es zu führen schadet nicht, und die übrigen Pflichten bleiben.</translation>
    </message>
    <message>
        <source>Recorded as occasional, while the data are about staff or customers. Such processing is never occasional.</source>
        <translation>Als gelegentlich eingetragen, während die Daten Beschäftigte oder Kunden betreffen. Eine solche Verarbeitung erfolgt nie nur gelegentlich.</translation>
    </message>
    <message>
        <source>A purpose rests on legitimate interests. No written weighing of the interests is recorded; it is the usual way to show that they prevail.</source>
        <translation>Ein Zweck beruht auf berechtigten Interessen. Keine schriftliche Abwägung der Interessen ist eingetragen; sie ist der übliche Weg zu zeigen, dass sie überwiegen.</translation>
    </message>
    <message>
        <source>%1 is a public authority, and a purpose rests on legitimate interests. For processing in performance of its tasks this basis is not open.</source>
        <translation>%1 ist eine Behörde, und ein Zweck beruht auf berechtigten Interessen. Für Verarbeitungen in Erfüllung ihrer Aufgaben steht diese Grundlage nicht offen.</translation>
    </message>
    <message>
        <source>Special categories of data are recorded, and no condition of Art. 9(2) that allows them is recorded with any purpose.</source>
        <translation>Besondere Kategorien personenbezogener Daten sind eingetragen, aber bei keinem Zweck eine Bedingung des Art. 9 Abs. 2, die sie erlaubt.</translation>
    </message>
    <message>
        <source>A condition of Art. 9(2) is recorded, but none of the categories of data is stated to be special.</source>
        <translation>Eine Bedingung des Art. 9 Abs. 2 ist eingetragen, aber keine der Datenkategorien ist als besondere angegeben.</translation>
    </message>
    <message>
        <source>Data on convictions or offences are recorded, and with no purpose is it stated that official authority or a law allows them.</source>
        <translation>Daten über Verurteilungen oder Straftaten sind eingetragen, und bei keinem Zweck ist angegeben, dass behördliche Aufsicht oder ein Gesetz sie zulässt.</translation>
    </message>
    <message>
        <source>A national identification number is recorded; the national law that sets the conditions for it is not named.</source>
        <translation>Eine nationale Kennziffer ist eingetragen; das nationale Recht, das die Bedingungen dafür festlegt, ist nicht genannt.</translation>
    </message>
    <message>
        <source>Decisions are taken by automated means alone, and none of the grounds that allow it is recorded.</source>
        <translation>Entscheidungen werden allein automatisiert getroffen, und keiner der Gründe, die das erlauben, ist eingetragen.</translation>
    </message>
    <message>
        <source>It is not recorded how a person can have an automated decision reviewed by a human.</source>
        <translation>Es ist nicht eingetragen, wie eine Person eine automatisierte Entscheidung durch einen Menschen überprüfen lassen kann.</translation>
    </message>
    <message>
        <source>Automated decisions and special categories are recorded together. That asks for explicit consent or substantial public interest, and neither is recorded.</source>
        <translation>Automatisierte Entscheidungen und besondere Kategorien sind zusammen eingetragen. Das verlangt ausdrückliche Einwilligung oder ein erhebliches öffentliches Interesse, und keines von beiden ist eingetragen.</translation>
    </message>
    <message>
        <source>The day of the next review has passed.</source>
        <translation>Der Tag der nächsten Überprüfung ist vorbei.</translation>
    </message>
    <message>
        <source>The end recorded has passed, while the processing is not recorded as ended.</source>
        <translation>Das eingetragene Ende ist vorbei, während die Verarbeitung nicht als beendet eingetragen ist.</translation>
    </message>
    <message>
        <source>The day by which the remaining data were to be erased has passed, and they are still held.</source>
        <translation>Der Tag, bis zu dem die restlichen Daten gelöscht sein sollten, ist vorbei, und sie sind noch vorhanden.</translation>
    </message>
    <message>
        <source>The processing has ended and data are still held; no day is recorded by which they are erased.</source>
        <translation>Die Verarbeitung ist beendet und Daten sind noch vorhanden; es ist kein Tag eingetragen, bis zu dem sie gelöscht sind.</translation>
    </message>
    <message>
        <source>The processing has ended, and “%1”, which has not, still points to it.</source>
        <translation>Die Verarbeitung ist beendet, und „%1“, noch nicht beendet, verweist weiter auf sie.</translation>
    </message>
    <message>
        <source>The data are recorded as erased, while systems or processors that hold them are still linked.</source>
        <translation>Die Daten sind als gelöscht eingetragen, während Systeme oder Auftragsverarbeiter, die sie halten, noch verknüpft sind.</translation>
    </message>
    <message>
        <source>%1 has its seat outside the EEA (%2), a country that is not among the third countries recorded. Either data go there, or the reason why not is worth a note.</source>
        <translation>%1 hat den Sitz außerhalb des EWR (%2), in einem Land, das nicht unter den eingetragenen Drittländern ist. Entweder gehen Daten dorthin, oder der Grund, warum nicht, ist eine Notiz wert.</translation>
    </message>
    <message>
        <source>Data lie outside the EEA (%1), in a country that is not among the third countries recorded.</source>
        <translation>Daten liegen außerhalb des EWR (%1), in einem Land, das nicht unter den eingetragenen Drittländern ist.</translation>
    </message>
    <message>
        <source>%1 belongs to the EEA and is listed as a third country.</source>
        <translation>%1 gehört zum EWR und ist als Drittland aufgeführt.</translation>
    </message>
    <message>
        <source>A transfer rests on compelling legitimate interests; the record has to document the suitable safeguards, and does not.</source>
        <translation>Eine Übermittlung beruht auf zwingenden berechtigten Interessen; das Verzeichnis muss die geeigneten Garantien dokumentieren und tut es nicht.</translation>
    </message>
    <message>
        <source>%1 is a public authority; for what it does in exercise of its powers such a transfer is not open.</source>
        <translation>%1 ist eine Behörde; für das, was sie in Ausübung ihrer Befugnisse tut, steht eine solche Übermittlung nicht offen.</translation>
    </message>
    <message>
        <source>Controller with contact details</source>
        <translation>Verantwortlicher mit Kontaktdaten</translation>
    </message>
    <message>
        <source>Joint controllers</source>
        <translation>Gemeinsam Verantwortliche</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Datenschutzbeauftragter</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Categories of data subjects</source>
        <translation>Kategorien betroffener Personen</translation>
    </message>
    <message>
        <source>Categories of personal data</source>
        <translation>Kategorien personenbezogener Daten</translation>
    </message>
    <message>
        <source>Categories of recipients</source>
        <translation>Kategorien von Empfängern</translation>
    </message>
    <message>
        <source>Third countries and international organisations</source>
        <translation>Drittländer und internationale Organisationen</translation>
    </message>
    <message>
        <source>Time limits for erasure</source>
        <translation>Fristen für die Löschung</translation>
    </message>
    <message>
        <source>Technical and organisational measures</source>
        <translation>Technische und organisatorische Maßnahmen</translation>
    </message>
    <message>
        <source>%1: the words recorded do not let anybody work out when the data are erased. A period, or an event that ends it, would.</source>
        <translation>%1: Aus den eingetragenen Worten kann niemand ableiten, wann die Daten gelöscht werden. Eine Frist oder ein Ereignis, das sie beendet, würde es erlauben.</translation>
    </message>
    <message>
        <source>A period is recorded, but not the event it is counted from; without it nobody can tell when it ends.</source>
        <translation>Eine Frist ist eingetragen, aber nicht das Ereignis, ab dem sie zählt; ohne es kann niemand sagen, wann sie endet.</translation>
    </message>
    <message>
        <source>The data go to a final archive; the provision that asks for it is not named.</source>
        <translation>Die Daten gehen in ein Endarchiv; die Vorschrift, die es verlangt, ist nicht genannt.</translation>
    </message>
    <message>
        <source>It is not stated whether these data belong to the special categories of Art. 9(1).</source>
        <translation>Es ist nicht angegeben, ob diese Daten zu den besonderen Kategorien des Art. 9 Abs. 1 gehören.</translation>
    </message>
    <message>
        <source>Said to be no special category, while the kind of data recorded is one that Art. 9(1) names.</source>
        <translation>Als keine besondere Kategorie angegeben, während die eingetragene Art der Daten eine ist, die Art. 9 Abs. 1 nennt.</translation>
    </message>
    <message>
        <source>The category is convictions and offences, while such data are said not to be among it.</source>
        <translation>Die Kategorie ist Verurteilungen und Straftaten, während angegeben ist, dass solche Daten nicht darunter sind.</translation>
    </message>
    <message>
        <source>%1: said not to be possible yet, but no day is given on which to look again.</source>
        <translation>%1: Als noch nicht möglich angegeben, aber es ist kein Tag genannt, an dem es wieder angesehen wird.</translation>
    </message>
    <message>
        <source>%1: said not to be possible yet; the day named for it has passed.</source>
        <translation>%1: Als noch nicht möglich angegeben; der dafür genannte Tag ist vorbei.</translation>
    </message>
    <message>
        <source>%1: has a value, and is also said not to apply or not to be possible yet.</source>
        <translation>%1: Hat einen Wert und ist zugleich als nicht zutreffend oder noch nicht möglich angegeben.</translation>
    </message>
    <message>
        <source>%1: said not to apply or not to be possible yet, without a reason that could be shown later.</source>
        <translation>%1: Als nicht zutreffend oder noch nicht möglich angegeben, ohne einen Grund, der später gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>The measure is recorded as not in place; running processing activities that rely on it: %1.</source>
        <translation>Die Maßnahme ist als nicht bestehend eingetragen; laufende Verarbeitungstätigkeiten, die sich auf sie stützen: %1.</translation>
    </message>
    <message>
        <source>No address, e-mail or telephone number is recorded; the record has to hold the contact details of the controller.</source>
        <translation>Keine Anschrift, E-Mail oder Telefonnummer ist eingetragen; das Verzeichnis muss die Kontaktdaten des Verantwortlichen enthalten.</translation>
    </message>
    <message>
        <source>No country is recorded; it decides which law applies, which authority is competent and whether a representative is asked for.</source>
        <translation>Kein Land ist eingetragen; es entscheidet, welches Recht gilt, welche Behörde zuständig ist und ob ein Vertreter verlangt wird.</translation>
    </message>
    <message>
        <source>The seat is outside the EEA, and the law it is checked against is not stated. Until then it is checked against the GDPR.</source>
        <translation>Der Sitz liegt außerhalb des EWR, und das Recht, nach dem geprüft wird, ist nicht angegeben. Bis dahin wird nach der DSGVO geprüft.</translation>
    </message>
    <message>
        <source>It is not stated whether a data protection officer is designated; where one is, the record has to name the officer.</source>
        <translation>Es ist nicht angegeben, ob ein Datenschutzbeauftragter benannt ist; wo einer benannt ist, muss das Verzeichnis ihn nennen.</translation>
    </message>
    <message>
        <source>A data protection officer is designated; the record has to hold the name.</source>
        <translation>Ein Datenschutzbeauftragter ist benannt; das Verzeichnis muss den Namen enthalten.</translation>
    </message>
    <message>
        <source>A data protection officer is designated; the record has to hold the contact details.</source>
        <translation>Ein Datenschutzbeauftragter ist benannt; das Verzeichnis muss die Kontaktdaten enthalten.</translation>
    </message>
    <message>
        <source>It is not recorded that the supervisory authority was told the contact details of the data protection officer.</source>
        <translation>Es ist nicht eingetragen, dass der Aufsichtsbehörde die Kontaktdaten des Datenschutzbeauftragten mitgeteilt wurden.</translation>
    </message>
    <message>
        <source>It is not recorded that the contact details of the data protection officer are published.</source>
        <translation>Es ist nicht eingetragen, dass die Kontaktdaten des Datenschutzbeauftragten veröffentlicht sind.</translation>
    </message>
    <message>
        <source>No data protection officer is designated, while the organisation is recorded as a public authority or body. Only courts in their judicial capacity need none.</source>
        <translation>Kein Datenschutzbeauftragter ist benannt, während die Organisation als Behörde oder öffentliche Stelle eingetragen ist. Nur Gerichte im Rahmen ihrer justiziellen Tätigkeit brauchen keinen.</translation>
    </message>
    <message>
        <source>No data protection officer is designated, while monitoring on a large scale is recorded as a core activity.</source>
        <translation>Kein Datenschutzbeauftragter ist benannt, während umfangreiche Überwachung als Kerntätigkeit eingetragen ist.</translation>
    </message>
    <message>
        <source>No data protection officer is designated, while special categories or criminal data on a large scale are recorded as a core activity.</source>
        <translation>Kein Datenschutzbeauftragter ist benannt, während die umfangreiche Verarbeitung besonderer Kategorien oder von Daten über Straftaten als Kerntätigkeit eingetragen ist.</translation>
    </message>
    <message>
        <source>No data protection officer is designated, while national law is recorded as demanding one.</source>
        <translation>Kein Datenschutzbeauftragter ist benannt, während eingetragen ist, dass das nationale Recht einen verlangt.</translation>
    </message>
    <message>
        <source>No data protection officer is designated, and nothing shows that the cases that demand one were looked at.</source>
        <translation>Kein Datenschutzbeauftragter ist benannt, und nichts zeigt, dass die Fälle, die einen verlangen, geprüft wurden.</translation>
    </message>
    <message>
        <source>No data protection officer is designated, and the reason is not recorded.</source>
        <translation>Kein Datenschutzbeauftragter ist benannt, und der Grund ist nicht eingetragen.</translation>
    </message>
    <message>
        <source>The seat is outside the EEA and the GDPR applies; it is not stated whether a representative in the Union is designated.</source>
        <translation>Der Sitz liegt außerhalb des EWR und die DSGVO gilt; es ist nicht angegeben, ob ein Vertreter in der Union benannt ist.</translation>
    </message>
    <message>
        <source>The seat is outside the EEA and the GDPR applies; no representative is designated, and no exception is recorded.</source>
        <translation>Der Sitz liegt außerhalb des EWR und die DSGVO gilt; kein Vertreter ist benannt, und keine Ausnahme ist eingetragen.</translation>
    </message>
    <message>
        <source>A representative is designated; the record has to hold the name and the contact details.</source>
        <translation>Ein Vertreter ist benannt; das Verzeichnis muss den Namen und die Kontaktdaten enthalten.</translation>
    </message>
    <message>
        <source>The representative is recorded outside the EEA; the place has to be a Member State in which data subjects are.</source>
        <translation>Der Vertreter ist außerhalb des EWR eingetragen; der Ort muss ein Mitgliedstaat sein, in dem sich betroffene Personen befinden.</translation>
    </message>
    <message>
        <source>No competent supervisory authority is chosen; in an emergency it is needed at once.</source>
        <translation>Keine zuständige Aufsichtsbehörde ist gewählt; im Notfall wird sie sofort gebraucht.</translation>
    </message>
    <message>
        <source>The federal authority is chosen; a private organisation in Germany answers to the authority of its federal state, with few exceptions.</source>
        <translation>Die Bundesbehörde ist gewählt; eine private Organisation in Deutschland untersteht der Behörde ihres Bundeslands, mit wenigen Ausnahmen.</translation>
    </message>
    <message>
        <source>Not checked against the UK GDPR: recorded and kept as it is.</source>
        <translation>Nicht nach der UK GDPR geprüft: so eingetragen und aufbewahrt, wie es ist.</translation>
    </message>
    <message>
        <source>Not checked against the Swiss FADP: recorded and kept as it is.</source>
        <translation>Nicht nach dem Schweizer DSG geprüft: so eingetragen und aufbewahrt, wie es ist.</translation>
    </message>
    <message>
        <source>Not checked against the law stated: recorded and kept as it is.</source>
        <translation>Nicht nach dem angegebenen Recht geprüft: so eingetragen und aufbewahrt, wie es ist.</translation>
    </message>
    <message>
        <source>No purpose is recorded. Everything else, from the legal basis to the retention, hangs on it.</source>
        <translation>Es ist kein Zweck eingetragen. Alles andere, von der Rechtsgrundlage bis zur Aufbewahrung, hängt daran.</translation>
    </message>
    <message>
        <source>No category of data is recorded, and so neither data subjects nor retention.</source>
        <translation>Es ist keine Datenkategorie eingetragen, und damit weder betroffene Personen noch Aufbewahrung.</translation>
    </message>
    <message>
        <source>No contact details of the joint controller %1 are recorded; the record has to hold them.</source>
        <translation>Keine Kontaktdaten des gemeinsam Verantwortlichen %1 sind eingetragen; das Verzeichnis muss sie enthalten.</translation>
    </message>
    <message>
        <source>There are joint controllers, but no arrangement that says who of them does what.</source>
        <translation>Es gibt gemeinsam Verantwortliche, aber keine Vereinbarung, die sagt, wer von ihnen was tut.</translation>
    </message>
    <message>
        <source>It is not recorded where data subjects find the essence of the arrangement.</source>
        <translation>Es ist nicht eingetragen, wo betroffene Personen das Wesentliche der Vereinbarung finden.</translation>
    </message>
    <message>
        <source>No legal basis of Art. 6(1) is recorded. Art. 30 does not ask for it, but the controller has to be able to show one.</source>
        <translation>Keine Rechtsgrundlage des Art. 6 Abs. 1 ist eingetragen. Art. 30 verlangt sie nicht, aber der Verantwortliche muss eine nachweisen können.</translation>
    </message>
    <message>
        <source>A legal obligation or a public task is recorded as the basis, but not the law that lays it down.</source>
        <translation>Eine rechtliche Verpflichtung oder öffentliche Aufgabe ist als Grundlage eingetragen, aber nicht das Gesetz, das sie festlegt.</translation>
    </message>
    <message>
        <source>The condition recorded for special categories rests on a law, which is not named.</source>
        <translation>Die eingetragene Bedingung für besondere Kategorien beruht auf einem Gesetz, das nicht genannt ist.</translation>
    </message>
    <message>
        <source>Legitimate interests are recorded as the basis, but not which interest is pursued. Data subjects have to be told.</source>
        <translation>Berechtigte Interessen sind als Grundlage eingetragen, aber nicht, welches Interesse verfolgt wird. Betroffene Personen müssen es erfahren.</translation>
    </message>
    <message>
        <source>Explicit consent is recorded for special categories, while the legal bases do not include consent.</source>
        <translation>Ausdrückliche Einwilligung ist für besondere Kategorien eingetragen, während die Rechtsgrundlagen keine Einwilligung enthalten.</translation>
    </message>
    <message>
        <source>Consent is recorded as the basis, and the activity holds special categories. For these consent has to be explicit, or another condition has to be recorded.</source>
        <translation>Einwilligung ist als Grundlage eingetragen, und die Tätigkeit umfasst besondere Kategorien. Für diese muss die Einwilligung ausdrücklich sein, oder eine andere Bedingung muss eingetragen sein.</translation>
    </message>
    <message>
        <source>Data on convictions and offences are said to be allowed by law; the law is not named.</source>
        <translation>Daten über Verurteilungen und Straftaten sollen gesetzlich zugelassen sein; das Gesetz ist nicht genannt.</translation>
    </message>
    <message>
        <source>%1: nothing is recorded; the record has to hold it.</source>
        <translation>%1: Nichts ist eingetragen; das Verzeichnis muss es enthalten.</translation>
    </message>
    <message>
        <source>%1: nothing is recorded.</source>
        <translation>%1: Nichts ist eingetragen.</translation>
    </message>
    <message>
        <source>This time zone is not known, so days are counted in UTC. Europe/Berlin is one.</source>
        <translation>Diese Zeitzone ist nicht bekannt, deshalb werden Tage in UTC gezählt. Europe/Berlin ist eine.</translation>
    </message>
    <message>
        <source>No main organisation is chosen; reports would not know whose name stands first.</source>
        <translation>Keine Hauptorganisation ist gewählt; Berichte wüssten nicht, wessen Name an erster Stelle steht.</translation>
    </message>
    <message>
        <source>The exemption of Art. 30(5) is relied on, and the reason is not recorded.</source>
        <translation>Die Ausnahme des Art. 30 Abs. 5 wird in Anspruch genommen, und der Grund ist nicht eingetragen.</translation>
    </message>
    <message>
        <source>A deviation of %1 is recorded, which is not among the controllers of this activity.</source>
        <translation>Eine Abweichung von %1 ist eingetragen; %1 gehört nicht zu den Verantwortlichen dieser Tätigkeit.</translation>
    </message>
    <message>
        <source>%1: said to apply, but none is recorded; the record has to name them.</source>
        <translation>%1: trifft nach den Angaben zu, aber nichts davon ist eingetragen; das Verzeichnis muss es nennen.</translation>
    </message>
    <message>
        <source>No contact details of %1 are recorded; the record has to hold those of each controller for whom the data are processed.</source>
        <translation>Für %1 sind keine Kontaktdaten eingetragen; das Verzeichnis muss die jedes Verantwortlichen enthalten, für den Daten verarbeitet werden.</translation>
    </message>
    <message>
        <source>It is not stated whether %1 has a data protection officer; where there is one, the record has to name the officer.</source>
        <translation>Es ist nicht angegeben, ob %1 Datenschutzbeauftragte hat; gibt es sie, muss das Verzeichnis sie nennen.</translation>
    </message>
    <message>
        <source>%1 has its seat outside the EEA; it is not stated whether it has a representative, whom the record then has to name.</source>
        <translation>%1 hat den Sitz außerhalb des EWR; es ist nicht angegeben, ob es einen Vertreter gibt, den das Verzeichnis dann nennen muss.</translation>
    </message>
    <message>
        <source>It is not stated whether the client is the controller or itself a processor for somebody else.</source>
        <translation>Es ist nicht angegeben, ob der Auftraggeber Verantwortlicher ist oder selbst Auftragsverarbeiter für jemand anderen.</translation>
    </message>
    <message>
        <source>The client is a processor; the controllers for whom it acts are not recorded, and the record has to hold each of them.</source>
        <translation>Der Auftraggeber ist Auftragsverarbeiter; die Verantwortlichen, für die er handelt, sind nicht eingetragen, und das Verzeichnis muss jeden enthalten.</translation>
    </message>
    <message>
        <source>No contract with this client is recorded; processing for others rests on one.</source>
        <translation>Kein Vertrag mit diesem Auftraggeber ist eingetragen; eine Verarbeitung für andere beruht auf einem.</translation>
    </message>
    <message>
        <source>The end recorded for this client lies before the beginning.</source>
        <translation>Das für diesen Auftraggeber eingetragene Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>Processor with contact details</source>
        <translation>Auftragsverarbeiter mit Kontaktdaten</translation>
    </message>
    <message>
        <source>Clients with contact details</source>
        <translation>Auftraggeber mit Kontaktdaten</translation>
    </message>
    <message>
        <source>Clients’ data protection officers</source>
        <translation>Datenschutzbeauftragte der Auftraggeber</translation>
    </message>
    <message>
        <source>Category of processing</source>
        <translation>Kategorie der Verarbeitung</translation>
    </message>
    <message>
        <source>No client is recorded; the record has to hold each controller for whom the data are processed.</source>
        <translation>Kein Auftraggeber ist eingetragen; das Verzeichnis muss jeden Verantwortlichen enthalten, für den Daten verarbeitet werden.</translation>
    </message>
    <message>
        <source>%1 is recorded as the processor here, but not as an own entity; others whom it engages belong among the sub-processors.</source>
        <translation>%1 ist hier als Auftragsverarbeiter eingetragen, aber nicht als eigene Gesellschaft; wer sonst in Anspruch genommen wird, gehört zu den weiteren Auftragsverarbeitern.</translation>
    </message>
    <message>
        <source>Sub-processors are neither recorded nor said not to exist. No other processor is engaged without the clients’ authorisation.</source>
        <translation>Weitere Auftragsverarbeiter sind weder eingetragen noch ausgeschlossen. Ohne Genehmigung der Auftraggeber wird kein weiterer Auftragsverarbeiter in Anspruch genommen.</translation>
    </message>
    <message>
        <source>There are sub-processors, but no specific or general written authorisation of the clients is recorded.</source>
        <translation>Es gibt weitere Auftragsverarbeiter, aber keine gesonderte oder allgemeine schriftliche Genehmigung der Auftraggeber ist eingetragen.</translation>
    </message>
    <message>
        <source>The authorisation is general; it is not recorded how clients are told of intended changes so that they can object.</source>
        <translation>Die Genehmigung ist allgemein; es ist nicht eingetragen, wie Auftraggeber von beabsichtigten Änderungen erfahren, um Einspruch erheben zu können.</translation>
    </message>
    <message>
        <source>It is not recorded whether the data are erased or returned when a client leaves; the client chooses.</source>
        <translation>Es ist nicht eingetragen, ob die Daten gelöscht oder zurückgegeben werden, wenn ein Auftraggeber ausscheidet; der Auftraggeber wählt.</translation>
    </message>
    <message>
        <source>A case of Art. 35(3) is recorded, and also that no data protection impact assessment is needed. Only Art. 35(5) and (10) provide for that; the reason has to carry it.</source>
        <translation>Ein Fall des Art. 35 Abs. 3 ist erfasst, und auch, dass keine Datenschutz-Folgenabschätzung erforderlich ist. Nur Art. 35 Abs. 5 und 10 sehen das vor; die Begründung muss das tragen.</translation>
    </message>
    <message>
        <source>Said not to be likely to result in a risk, while a case for a data protection impact assessment is recorded, which means a high one.</source>
        <translation>Ein Risiko soll voraussichtlich nicht bestehen, während ein Anlass für eine Datenschutz-Folgenabschätzung erfasst ist, und der setzt ein hohes voraus.</translation>
    </message>
    <message>
        <source>A purpose or an automated decision rests on consent, but it is not recorded where each consent can be shown.</source>
        <translation>Ein Zweck oder eine automatisierte Entscheidung beruht auf Einwilligung, aber es ist nicht erfasst, wo sich jede Einwilligung nachweisen lässt.</translation>
    </message>
    <message>
        <source>Assessment and safeguards under Art. 49(1) second subparagraph</source>
        <translation>Beurteilung und Garantien nach Art. 49 Abs. 1 Unterabs. 2</translation>
    </message>
    <message>
        <source>250 staff or more</source>
        <translation>250 oder mehr Beschäftigte</translation>
    </message>
    <message>
        <source>a risk to data subjects is likely</source>
        <translation>ein Risiko für betroffene Personen ist wahrscheinlich</translation>
    </message>
    <message>
        <source>the processing is not occasional</source>
        <translation>die Verarbeitung erfolgt nicht nur gelegentlich</translation>
    </message>
    <message>
        <source>the data are about staff or customers</source>
        <translation>die Daten betreffen Beschäftigte oder Kunden</translation>
    </message>
    <message>
        <source>special categories or criminal data are among it</source>
        <translation>besondere Kategorien oder Strafdaten sind darunter</translation>
    </message>
    <message>
        <source>number of staff</source>
        <translation>Zahl der Beschäftigten</translation>
    </message>
    <message>
        <source>whether a risk is likely</source>
        <translation>ob ein Risiko wahrscheinlich ist</translation>
    </message>
    <message>
        <source>whether the processing is occasional</source>
        <translation>ob die Verarbeitung nur gelegentlich erfolgt</translation>
    </message>
    <message>
        <source>whose data they are</source>
        <translation>wessen Daten es sind</translation>
    </message>
    <message>
        <source>whether special categories or criminal data are among it</source>
        <translation>ob besondere Kategorien oder Strafdaten darunter sind</translation>
    </message>
    <message>
        <source>The exemption for fewer than 250 staff is relied on; by the answers recorded it does not cover this processing of %1: %2.</source>
        <translation>Die Ausnahme für weniger als 250 Beschäftigte wird in Anspruch genommen; nach den erfassten Antworten gilt sie nicht für diese Verarbeitung von %1: %2.</translation>
    </message>
    <message>
        <source>The exemption for fewer than 250 staff is relied on; whether it covers this processing of %1 cannot be said until these are recorded without contradiction: %2.</source>
        <translation>Die Ausnahme für weniger als 250 Beschäftigte wird in Anspruch genommen; ob sie für diese Verarbeitung von %1 gilt, lässt sich erst sagen, wenn ohne Widerspruch erfasst ist: %2.</translation>
    </message>
    <message>
        <source>%1: neither recorded nor said not to apply; the record does not show whether there is any.</source>
        <translation>%1: Weder eingetragen noch als nicht zutreffend angegeben; aus dem Verzeichnis geht nicht hervor, ob es so etwas gibt.</translation>
    </message>
    <message>
        <source>%1 is an international organisation (%2) that is not among those recorded. Either data go there, or the reason why not is worth a note.</source>
        <translation>%1 ist eine internationale Organisation (%2), die nicht unter den erfassten steht. Entweder gehen Daten dorthin, oder der Grund, warum nicht, ist eine Notiz wert.</translation>
    </message>
    <message>
        <source>%1 has its seat outside the EEA (%2), while transfers are said not to take place. Whether the reason covers this recipient is worth a look.</source>
        <translation>%1 hat seinen Sitz außerhalb des EWR (%2), während keine Übermittlungen stattfinden sollen. Ob die Begründung diesen Empfänger abdeckt, ist einen Blick wert.</translation>
    </message>
    <message>
        <source>Third countries are recorded. It is not stated whether a transfer rests on compelling legitimate interests; only then the record has to document assessment and safeguards.</source>
        <translation>Drittländer sind erfasst. Es ist nicht angegeben, ob eine Übermittlung auf zwingenden berechtigten Interessen beruht; nur dann muss das Verzeichnis Beurteilung und Garantien erfassen.</translation>
    </message>
    <message>
        <source>A transfer rests on compelling legitimate interests, and the third country or international organisation is not named.</source>
        <translation>Eine Übermittlung beruht auf zwingenden berechtigten Interessen, und das Drittland oder die internationale Organisation ist nicht genannt.</translation>
    </message>
    <message>
        <source>A transfer rests on compelling legitimate interests; the record has to document the assessment of its circumstances, and does not.</source>
        <translation>Eine Übermittlung beruht auf zwingenden berechtigten Interessen; das Verzeichnis muss die Beurteilung ihrer Umstände erfassen und tut es nicht.</translation>
    </message>
    <message>
        <source>No address, e-mail or telephone number of %1 is recorded; the record has to hold the contact details.</source>
        <translation>Von %1 ist weder Anschrift noch E-Mail-Adresse noch Telefonnummer erfasst; das Verzeichnis muss die Kontaktdaten enthalten.</translation>
    </message>
    <message>
        <source>%1 is recorded as controller here, but not as an own entity; its representative and its data protection officer are therefore not looked at.</source>
        <translation>%1 ist hier als Verantwortlicher erfasst, aber nicht als eigene Gesellschaft; Vertreter und Datenschutzbeauftragter werden daher nicht betrachtet.</translation>
    </message>
    <message>
        <source>Health or social care rests on a law or on a contract with a health professional; neither is named.</source>
        <translation>Gesundheits- oder Sozialversorgung beruht auf einer Rechtsvorschrift oder einem Vertrag mit einem Angehörigen eines Gesundheitsberufs; keines von beiden ist genannt.</translation>
    </message>
    <message>
        <source>Special categories are recorded for the activity. Another purpose has a condition of Art. 9(2), this one has none; where it uses those data, it needs one.</source>
        <translation>Für die Verarbeitungstätigkeit sind besondere Kategorien erfasst. Ein anderer Zweck hat eine Bedingung nach Art. 9 Abs. 2, dieser keine; wo er diese Daten nutzt, braucht er eine.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Erase “%1” for good?</source>
        <translation>„%1“ endgültig löschen?</translation>
    </message>
    <message>
        <source>The record goes with its parts, every link to it and every old value in the change history and in the backups Custos keeps. That it was erased, when and by whom remains. This cannot be undone.</source>
        <translation>Der Eintrag verschwindet mit seinen Teilen, jeder Verknüpfung zu ihm und jedem alten Wert im Änderungsverlauf und in den Sicherungen, die Custos anlegt. Dass er gelöscht wurde, wann und von wem, bleibt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Den Eintrag behalten</translation>
    </message>
    <message numerus="yes">
        <source>It was taken out of %n backup(s) on this computer.</source>
        <translation>
            <numerusform>Er wurde aus %n Sicherung auf diesem Computer entfernt.</numerusform>
            <numerusform>Er wurde aus %n Sicherungen auf diesem Computer entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) that could not be rewritten were removed.</source>
        <translation>
            <numerusform>%n Sicherung, die sich nicht neu schreiben ließ, wurde entfernt.</numerusform>
            <numerusform>%n Sicherungen, die sich nicht neu schreiben ließen, wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>These copies from before the file was brought to a newer format still hold it:</source>
        <translation>Diese Kopien von vor der Umstellung der Datei auf ein neueres Format enthalten ihn noch:</translation>
    </message>
    <message>
        <source>What remains elsewhere is out of reach: copies you made or handed over, exports, reports, printed pages, and backups of this computer.</source>
        <translation>Was anderswo bleibt, ist außer Reichweite: Kopien, die Sie angelegt oder übergeben haben, Exporte, Berichte, gedruckte Seiten und Sicherungen dieses Computers.</translation>
    </message>
    <message>
        <source>“%1” is erased.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>These backups could not be written and still hold it; it is taken out of them when the workspace is opened again:</source>
        <translation>Diese Sicherungen ließen sich nicht schreiben und enthalten es noch; beim nächsten Öffnen des Arbeitsbereichs wird es ihnen entnommen:</translation>
    </message>
</context>
<context>
    <name>SavedFilterButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>None is kept yet</source>
        <translation>Noch keiner gespeichert</translation>
    </message>
    <message>
        <source>Keep a filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>&amp;What it is called</source>
        <translation>&amp;Wie er heißt</translation>
    </message>
    <message>
        <source>It is kept in the workspace: whoever opens the file finds it here. A name that is taken already is used for this one.</source>
        <translation>Er wird im Arbeitsbereich gespeichert: Wer die Datei öffnet, findet ihn hier. Ein Name, den es schon gibt, gilt dann für diesen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep what is filtered by now…</source>
        <translation>Die jetzigen Filter speichern …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Wie der Computer eingestellt ist</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>A change of language is shown when Custos is started the next time. The language of a report is chosen with the report.</source>
        <translation>Eine andere Sprache wird gezeigt, wenn Custos das nächste Mal startet. Die Sprache eines Berichts wird mit dem Bericht gewählt.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Nach 5 Minuten</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Nach 15 Minuten</translation>
    </message>
    <message>
        <source>After 30 minutes</source>
        <translation>Nach 30 Minuten</translation>
    </message>
    <message>
        <source>&amp;Backups on this computer</source>
        <translation>&amp;Sicherungen auf diesem Computer</translation>
    </message>
    <message>
        <source>The last 7 days and 4 weeks</source>
        <translation>Die letzten 7 Tage und 4 Wochen</translation>
    </message>
    <message>
        <source>The last 7 days, 4 weeks and 12 months</source>
        <translation>Die letzten 7 Tage, 4 Wochen und 12 Monate</translation>
    </message>
    <message>
        <source>The last 14 days, 8 weeks and 24 months</source>
        <translation>Die letzten 14 Tage, 8 Wochen und 24 Monate</translation>
    </message>
    <message>
        <source>One each, in %1. Backups in the menu File restores them.</source>
        <translation>Je eine, in %1. „Sicherungen“ im Menü „Datei“ stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Loc&amp;k encrypted workspaces when idle</source>
        <translation>&amp;Verschlüsselte Arbeitsbereiche bei Untätigkeit sperren</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Every choice is kept at once.</source>
        <translation>Jede Wahl gilt sofort und bleibt gespeichert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys and commands</source>
        <translation>Tasten und Befehle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>Intact since signing: yes.</source>
        <translation>Unverändert seit der Unterschrift: ja.</translation>
    </message>
    <message>
        <source>Intact since signing: what was signed, yes; the file was added to afterwards.</source>
        <translation>Unverändert seit der Unterschrift: was unterschrieben wurde, ja; der Datei wurde danach etwas hinzugefügt.</translation>
    </message>
    <message>
        <source>Intact since signing: no.</source>
        <translation>Unverändert seit der Unterschrift: nein.</translation>
    </message>
    <message>
        <source>Intact since signing: could not be checked.</source>
        <translation>Unverändert seit der Unterschrift: ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Signed; the certificate gives no name.</source>
        <translation>Unterschrieben; das Zertifikat nennt keinen Namen.</translation>
    </message>
    <message>
        <source>Signed; name as in the certificate: %1.</source>
        <translation>Unterschrieben; Name laut Zertifikat: %1.</translation>
    </message>
    <message>
        <source>Issuer and revocation not checked.</source>
        <translation>Aussteller und Widerruf nicht geprüft.</translation>
    </message>
    <message>
        <source>Date of signing as stated in the file: %1.</source>
        <translation>Zeitpunkt laut Datei: %1.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>The record of processing activities of an organisation, a group or a client, in one file on this computer. Nothing leaves it.</source>
        <translation>Das Verzeichnis von Verarbeitungstätigkeiten einer Organisation, einer Gruppe oder eines Kunden, in einer Datei auf diesem Computer. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu …</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Demonstration workspace</source>
        <translation>Vorführ-Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Workspace from a Custos JSON file</source>
        <translation>Arbeitsbereich aus einer Custos-JSON-Datei</translation>
    </message>
    <message>
        <source>For a client or a group of companies; encrypted with a passphrase or not.</source>
        <translation>Für einen Kunden oder eine Unternehmensgruppe; mit einer Passphrase verschlüsselt oder nicht.</translation>
    </message>
    <message>
        <source>A file that ends in .custos, from this computer or a shared folder.</source>
        <translation>Eine Datei, die auf .custos endet, von diesem Computer oder aus einem gemeinsamen Ordner.</translation>
    </message>
    <message>
        <source>An invented group of companies, to look at and to try things on.</source>
        <translation>Eine erfundene Unternehmensgruppe, zum Ansehen und Ausprobieren.</translation>
    </message>
    <message>
        <source>Records that another copy of Custos exported become a new workspace.</source>
        <translation>Einträge, die eine andere Kopie von Custos exportiert hat, werden ein neuer Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Custos JSON file</source>
        <translation>Custos-JSON-Datei</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>&amp;Try it…</source>
        <translation>&amp;Ausprobieren …</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rules as of %1 · no legal advice</source>
        <translation>Regeln mit Stand %1 · kein Rechtsrat</translation>
    </message>
    <message>
        <source>Open points and dates are computed by the rules of this version of Custos, which know the law as it stood on that day.</source>
        <translation>Offene Punkte und Termine werden nach den Regeln dieser Version von Custos berechnet, die das Recht mit Stand jenes Tages kennen.</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Kein Arbeitsbereich ist geöffnet</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>Alle Änderungen gespeichert %1</translation>
    </message>
    <message>
        <source>Being edited: saved when you leave the record, or with Ctrl+S</source>
        <translation>In Bearbeitung: gespeichert beim Verlassen des Eintrags oder mit Strg+S</translation>
    </message>
    <message>
        <source>Opened for reading only: nothing can be changed</source>
        <translation>Nur zum Lesen geöffnet: Nichts kann geändert werden</translation>
    </message>
    <message>
        <source>An earlier day is shown: nothing can be changed there</source>
        <translation>Ein früherer Tag wird gezeigt: Dort kann nichts geändert werden</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no space left to write “%1”. The last step was not saved; everything before it was. Make room on the drive and try again.</source>
        <translation>Es ist kein Platz mehr, um „%1“ zu schreiben. Der letzte Schritt wurde nicht gespeichert; alles davor schon. Schaffen Sie Platz auf dem Laufwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file or its folder is read-only. Open it for reading only, or copy it to a folder of your own.</source>
        <translation>„%1“ kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt. Öffnen Sie sie nur zum Lesen, oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is being used by another program at this moment. Try again once that program has finished.</source>
        <translation>„%1“ wird gerade von einem anderen Programm verwendet. Versuchen Sie es noch einmal, wenn jenes Programm fertig ist.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Nothing was changed in it. Keep it, and open the newest backup instead.</source>
        <translation>„%1“ ist beschädigt. Es wurde nichts darin geändert. Bewahren Sie die Datei auf, und öffnen Sie stattdessen die neueste Sicherung.</translation>
    </message>
    <message>
        <source>The drive did not read or write “%1” as asked. The last step was not saved. Check the drive or the network connection and try again.</source>
        <translation>Das Laufwerk hat „%1“ nicht wie verlangt gelesen oder geschrieben. Der letzte Schritt wurde nicht gespeichert. Prüfen Sie das Laufwerk oder die Netzwerkverbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Reading “%1” was stopped.</source>
        <translation>Das Lesen von „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>„%1“ konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The database engine does not offer what Custos relies on. Nothing was changed.</source>
        <translation>Die Datenbank bietet nicht, worauf sich Custos verlässt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Ask for the right to read it, or choose another file.</source>
        <translation>„%1“ kann nicht gelesen werden. Bitten Sie um das Leserecht, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name, or make a new workspace.</source>
        <translation>Es gibt keine Datei „%1“. Prüfen Sie den Namen, oder legen Sie einen neuen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a workspace file (*.custos).</source>
        <translation>„%1“ ist keine Datei. Wählen Sie eine Arbeitsbereichsdatei (*.custos).</translation>
    </message>
    <message>
        <source>“%1” is not a Custos workspace, or it is cut off. Choose another file, or open a backup.</source>
        <translation>„%1“ ist kein Custos-Arbeitsbereich, oder die Datei ist abgeschnitten. Wählen Sie eine andere Datei, oder öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>“%1” is cut off: its end is missing. Nothing was changed in it. Copy it again from where it came, or open a backup.</source>
        <translation>„%1“ ist abgeschnitten: Das Ende fehlt. Es wurde nichts darin geändert. Kopieren Sie die Datei noch einmal von ihrem Ursprung, oder öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: wrong passphrase, or damaged. Try the passphrase again, or open a backup.</source>
        <translation>„%1“ kann nicht geöffnet werden: falsche Passphrase, oder beschädigt. Versuchen Sie die Passphrase noch einmal, oder öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Custos and this version cannot read it. Install the newer version.</source>
        <translation>„%1“ wurde von einer neueren Version von Custos geschrieben, und diese Version kann die Datei nicht lesen. Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Custos. This version can open it for reading only; install the newer version to change it.</source>
        <translation>„%1“ wurde von einer neueren Version von Custos geschrieben. Diese Version kann die Datei nur zum Lesen öffnen; installieren Sie die neuere Version, um sie zu ändern.</translation>
    </message>
    <message>
        <source>“%1” was written by an older version of Custos. Open it once for writing, so that it is brought up to date; a copy is kept beside it.</source>
        <translation>„%1“ wurde von einer älteren Version von Custos geschrieben. Öffnen Sie die Datei einmal zum Schreiben, damit sie auf den neuen Stand kommt; eine Kopie bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program and not a Custos workspace. Choose another file.</source>
        <translation>„%1“ ist eine Datenbank eines anderen Programms und kein Custos-Arbeitsbereich. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This copy of Custos is incomplete. Install it again.</source>
        <translation>Diese Kopie von Custos ist unvollständig. Installieren Sie das Programm noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not brought to the new format. Keep it, and open the newest backup instead.</source>
        <translation>„%1“ ist beschädigt und wurde nicht in das neue Format gebracht. Bewahren Sie die Datei auf, und öffnen Sie stattdessen die neueste Sicherung.</translation>
    </message>
    <message>
        <source>“%1” comes from an older version and is copied before it is brought up to date, but the copy “%2” could not be written. Make room on the drive and try again.</source>
        <translation>„%1“ stammt aus einer älteren Version und wird kopiert, bevor die Datei auf den neuen Stand kommt, aber die Kopie „%2“ konnte nicht geschrieben werden. Schaffen Sie Platz auf dem Laufwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The passphrase could not be turned into a key.</source>
        <translation>Aus der Passphrase konnte kein Schlüssel gebildet werden.</translation>
    </message>
    <message>
        <source>The encryption of the workspace could not start.</source>
        <translation>Die Verschlüsselung des Arbeitsbereichs konnte nicht beginnen.</translation>
    </message>
    <message>
        <source>This build of Custos cannot encrypt: it was made with plain SQLite. Use a build with SQLCipher, or a workspace without a passphrase.</source>
        <translation>Diese Ausführung von Custos kann nicht verschlüsseln: Sie wurde mit einfachem SQLite gebaut. Verwenden Sie eine Ausführung mit SQLCipher, oder einen Arbeitsbereich ohne Passphrase.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Give one.</source>
        <translation>Die Passphrase ist leer. Geben Sie eine an.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file names a register this program does not know.</source>
        <translation>Die Datei nennt ein Register, das dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>There is no field “%1” to filter by.</source>
        <translation>Es gibt kein Feld „%1“, nach dem gefiltert werden könnte.</translation>
    </message>
    <message>
        <source>This step can no longer be undone: what it changed has been changed again or erased.</source>
        <translation>Dieser Schritt kann nicht mehr rückgängig gemacht werden: Was er geändert hat, ist wieder geändert oder gelöscht worden.</translation>
    </message>
    <message>
        <source>The database file is damaged. Keep it, and open the newest backup.</source>
        <translation>Die Datenbankdatei ist beschädigt. Bewahren Sie sie auf, und öffnen Sie die neueste Sicherung.</translation>
    </message>
    <message>
        <source>A row of the table “%1” belongs to no record: it was changed by another program.</source>
        <translation>Eine Zeile der Tabelle „%1“ gehört zu keinem Eintrag: Sie wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>“%1” in the database is not as Custos makes it: it was changed by another program.</source>
        <translation>„%1“ in der Datenbank ist nicht so, wie Custos es anlegt: Es wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>An entry of the change history (%2) does not follow from the one before: it was changed, or an entry is missing.</source>
        <translation>Ein Vorgang des Änderungsverlaufs (%2) folgt nicht aus dem vorigen: Er wurde geändert, oder ein Vorgang fehlt.</translation>
    </message>
    <message>
        <source>The change history holds other values for %2 than were written: they were changed by another program.</source>
        <translation>Der Änderungsverlauf enthält für %2 andere Werte, als geschrieben wurden: Sie wurden von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Values of %2 were taken out of the change history without an erasure.</source>
        <translation>Werte von %2 wurden ohne Löschung aus dem Änderungsverlauf genommen.</translation>
    </message>
    <message>
        <source>The change history does not contain the fingerprint asked for: entries were cut off, or it belongs to another workspace.</source>
        <translation>Der Änderungsverlauf enthält den verlangten Fingerabdruck nicht: Vorgänge wurden abgeschnitten, oder er gehört zu einem anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is not what the change history says: it was changed by another program.</source>
        <translation>%1, %2: „%3“ ist nicht, was der Änderungsverlauf sagt: Es wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>%1: the record %2 is in the change history but no longer in the register.</source>
        <translation>%1: Der Eintrag %2 steht im Änderungsverlauf, aber nicht mehr im Register.</translation>
    </message>
    <message>
        <source>%1: the record %2 is in the register but not in the change history.</source>
        <translation>%1: Der Eintrag %2 steht im Register, aber nicht im Änderungsverlauf.</translation>
    </message>
    <message>
        <source>Links of %2 belong to no field: they were added by another program.</source>
        <translation>Verknüpfungen von %2 gehören zu keinem Feld: Sie wurden von einem anderen Programm hinzugefügt.</translation>
    </message>
    <message>
        <source>%1: the search index does not hold the words of %2.</source>
        <translation>%1: Der Suchindex enthält die Wörter von %2 nicht.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Der Suchindex ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: the stored open points of %2 are not those the records give.</source>
        <translation>%1: Die gespeicherten offenen Punkte von %2 sind nicht die, die sich aus den Einträgen ergeben.</translation>
    </message>
    <message>
        <source>“%1” is open for writing elsewhere: by %2 on %3 (process %4), since %5. Close it there, or open it for reading only.</source>
        <translation>„%1“ ist anderswo zum Schreiben geöffnet: von %2 auf %3 (Prozess %4), seit %5. Schließen Sie die Datei dort, oder öffnen Sie sie nur zum Lesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder is read-only. Open it for reading only, or copy it to a folder of your own.</source>
        <translation>„%1“ kann nicht geschrieben werden: Der Ordner ist schreibgeschützt. Öffnen Sie die Datei nur zum Lesen, oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Beside “%1” no file can be written: perhaps the drive is full. Make room on it and try again, or open it for reading only.</source>
        <translation>Neben „%1“ kann keine Datei geschrieben werden: Vielleicht ist das Laufwerk voll. Schaffen Sie Platz und versuchen Sie es noch einmal, oder öffnen Sie die Datei nur zum Lesen.</translation>
    </message>
    <message>
        <source>“%1” exists already and is not replaced. Choose another name.</source>
        <translation>„%1“ ist schon vorhanden und wird nicht ersetzt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Make it first, or choose another one.</source>
        <translation>Den Ordner von „%1“ gibt es nicht. Legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: its folder is read-only. Choose a folder of your own.</source>
        <translation>„%1“ kann nicht angelegt werden: Der Ordner ist schreibgeschützt. Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is read-only. Open it for reading only, or copy it to a folder of your own.</source>
        <translation>„%1“ ist schreibgeschützt. Öffnen Sie die Datei nur zum Lesen, oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is encrypted, or not a Custos workspace. Give its passphrase, or choose another file.</source>
        <translation>„%1“ ist verschlüsselt, oder kein Custos-Arbeitsbereich. Geben Sie die Passphrase an, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only, so nothing can be changed in it.</source>
        <translation>„%1“ ist nur zum Lesen geöffnet, deshalb kann darin nichts geändert werden.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The work ended with an error of the program.</source>
        <translation>Die Arbeit endete mit einem Fehler des Programms.</translation>
    </message>
    <message>
        <source>%1 is approved. Begin a new version to change it.</source>
        <translation>%1 ist freigegeben. Beginnen Sie eine neue Fassung, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>%1 is approved (version %2). Begin a new version to change it.</source>
        <translation>%1 ist freigegeben (Fassung %2). Beginnen Sie eine neue Fassung, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>“%1” was left in the middle of a write, by a crash or a drive that failed. Open it once for writing, so that it is put right.</source>
        <translation>„%1“ wurde mitten in einem Schreibvorgang verlassen, durch einen Absturz oder einen Fehler des Laufwerks. Öffnen Sie die Datei einmal zum Schreiben, damit sie in Ordnung gebracht wird.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Nothing was changed.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>it is a file, and a folder is asked for</source>
        <translation>es ist eine Datei, verlangt ist ein Ordner</translation>
    </message>
    <message>
        <source>the folder is not empty; name one that is empty or does not exist</source>
        <translation>der Ordner ist nicht leer; nennen Sie einen, der leer ist oder nicht vorhanden</translation>
    </message>
    <message>
        <source>the finished folder cannot be put in its place</source>
        <translation>der fertige Ordner lässt sich nicht an seine Stelle setzen</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Diesen Eintrag gibt es nicht.</translation>
    </message>
    <message>
        <source>This record cannot be removed: a workspace has exactly one.</source>
        <translation>Dieser Eintrag kann nicht entfernt werden: Ein Arbeitsbereich hat genau einen.</translation>
    </message>
    <message>
        <source>A change set names a record twice.</source>
        <translation>Eine Änderung nennt einen Eintrag zweimal.</translation>
    </message>
    <message>
        <source>The record has changed meanwhile.</source>
        <translation>Der Eintrag wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Another record has this reference number already. Choose another one.</source>
        <translation>Ein anderer Eintrag hat diese Nummer schon. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The record is still used by others and was not removed.</source>
        <translation>Der Eintrag wird noch von anderen verwendet und wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>A record does not have the fields of its register.</source>
        <translation>Ein Eintrag hat nicht die Felder seines Registers.</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>Ein Wert passt nicht in sein Feld.</translation>
    </message>
    <message>
        <source>The state of a value does not fit its field.</source>
        <translation>Der Zustand eines Werts passt nicht zu seinem Feld.</translation>
    </message>
    <message>
        <source>There is a record of this id already.</source>
        <translation>Einen Eintrag mit dieser id gibt es schon.</translation>
    </message>
    <message>
        <source>There is exactly one record of this kind.</source>
        <translation>Es gibt genau einen Eintrag dieser Art.</translation>
    </message>
    <message>
        <source>A reference points to a record of another register.</source>
        <translation>Ein Verweis zeigt auf einen Eintrag eines anderen Registers.</translation>
    </message>
    <message>
        <source>A reference points to a record that does not exist.</source>
        <translation>Ein Verweis zeigt auf einen Eintrag, den es nicht gibt.</translation>
    </message>
    <message>
        <source>A part does not say what it is a part of.</source>
        <translation>Ein Teil sagt nicht, wovon er ein Teil ist.</translation>
    </message>
    <message>
        <source>there is no space left on the drive</source>
        <translation>auf dem Laufwerk ist kein Platz mehr</translation>
    </message>
    <message>
        <source>it is a workspace and is not replaced; choose another name</source>
        <translation>es ist ein Arbeitsbereich und wird nicht ersetzt; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>“%1” is saved, but could not be tidied up when it was closed: what was saved last stands in a file beside it. Keep the two together, and open and close it again when there is room on the drive.</source>
        <translation>„%1“ ist gespeichert, konnte beim Schließen aber nicht aufgeräumt werden: Was zuletzt gespeichert wurde, steht in einer Datei daneben. Lassen Sie beide zusammen, und öffnen und schließen Sie ihn noch einmal, wenn auf dem Laufwerk Platz ist.</translation>
    </message>
    <message>
        <source>The content of this file is not in the workspace.</source>
        <translation>Der Inhalt dieser Datei ist nicht im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This is no file that can be attached.</source>
        <translation>Das ist keine Datei, die sich anhängen lässt.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Die Datei ließ sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 MB can be attached.</source>
        <translation>Die Datei ist zu groß: Höchstens %1 MB können angehängt werden.</translation>
    </message>
    <message>
        <source>The file was changed by another program while it was being read. Try again.</source>
        <translation>Die Datei wurde von einem anderen Programm geändert, während sie gelesen wurde. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The content of a file is not in this workspace. Attach it again.</source>
        <translation>Der Inhalt einer Datei ist nicht in diesem Arbeitsbereich. Hängen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>The content of the file %2 is not what was attached: it was changed by another program.</source>
        <translation>Der Inhalt der Datei %2 ist nicht, was angehängt wurde: Er wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>The content of the file %2 is missing: it was taken out by another program.</source>
        <translation>Der Inhalt der Datei %2 fehlt: Er wurde von einem anderen Programm entfernt.</translation>
    </message>
    <message>
        <source>The copy was not written: there is no space left on the drive. The workspace is as it was.</source>
        <translation>Die Kopie wurde nicht geschrieben: Auf dem Laufwerk ist kein Platz mehr. Der Arbeitsbereich ist wie zuvor.</translation>
    </message>
    <message>
        <source>The copy was not written: the drive did not read or write as asked. The workspace is as it was.</source>
        <translation>Die Kopie wurde nicht geschrieben: Das Laufwerk hat nicht wie verlangt gelesen oder geschrieben. Der Arbeitsbereich ist wie zuvor.</translation>
    </message>
    <message>
        <source>The copy is not as the workspace is and was removed. Nothing was changed. Check the drive, then try again.</source>
        <translation>Die Kopie stimmt nicht mit dem Arbeitsbereich überein und wurde entfernt. Nichts wurde geändert. Prüfen Sie das Laufwerk, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is encrypted already. Its passphrase can be changed, or the encryption removed.</source>
        <translation>„%1“ ist schon verschlüsselt. Die Passphrase lässt sich ändern oder die Verschlüsselung entfernen.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted.</source>
        <translation>„%1“ ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>“%1” could not be put in its place. Nothing was changed.</source>
        <translation>„%1“ konnte nicht an seine Stelle gebracht werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A recovery key cannot become the passphrase of a file. Choose words of your own.</source>
        <translation>Ein Wiederherstellungsschlüssel kann nicht die Passphrase einer Datei werden. Wählen Sie eigene Wörter.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key is not as on the sheet. Compare it and type it again.</source>
        <translation>Gruppe %1 des Wiederherstellungsschlüssels ist nicht wie auf dem Blatt. Vergleichen Sie sie, und geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The folder “%1” for backups cannot be made.</source>
        <translation>Der Ordner „%1“ für Sicherungen kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>This workspace begins on %1. Of an earlier moment nothing is recorded in it.</source>
        <translation>Dieser Arbeitsbereich beginnt am %1. Von einem früheren Zeitpunkt ist nichts in ihm festgehalten.</translation>
    </message>
    <message>
        <source>The backups of this workspace are being worked on by another window or program. Try again once it has finished.</source>
        <translation>An den Sicherungen dieses Arbeitsbereichs arbeitet gerade ein anderes Fenster oder Programm. Versuchen Sie es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>These backups could not be changed with the workspace and are as they were: remove them, or keep the passphrase they had.</source>
        <translation>Diese Sicherungen ließen sich nicht mit dem Arbeitsbereich ändern und sind, wie sie waren: Entfernen Sie sie, oder bewahren Sie die Passphrase auf, die sie hatten.</translation>
    </message>
    <message>
        <source>These backups were damaged and not encrypted, so they were removed:</source>
        <translation>Diese Sicherungen waren beschädigt und nicht verschlüsselt; sie wurden deshalb entfernt:</translation>
    </message>
    <message>
        <source>The drive did not take in “%1” for good. Check the drive.</source>
        <translation>Das Laufwerk hat „%1“ nicht dauerhaft aufgenommen. Prüfen Sie das Laufwerk.</translation>
    </message>
    <message>
        <source>“%1” has another name on this drive (a hard link), under which its content would stay as it is now. Nothing was changed. Remove the other name, or do this with a copy of the file.</source>
        <translation>„%1“ hat auf diesem Laufwerk einen weiteren Namen (einen harten Link), unter dem der Inhalt so bliebe, wie er jetzt ist. Nichts wurde geändert. Entfernen Sie den anderen Namen, oder nehmen Sie eine Kopie der Datei.</translation>
    </message>
</context>
<context>
    <name>TemplateChooser</name>
    <message>
        <source>Begin with it</source>
        <translation>Damit beginnen</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>Search the templates</source>
        <translation>In den Vorlagen suchen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation>&amp;Sprache der Texte</translation>
    </message>
    <message>
        <source>What the template brings and asks</source>
        <translation>Was die Vorlage mitbringt und fragt</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>Keine Vorlage enthält diese Wörter.</translation>
    </message>
    <message>
        <source>To be confirmed by you; periods, national law and names are left for you to fill in.</source>
        <translation>Von Ihnen zu bestätigen; Fristen, nationales Recht und Namen tragen Sie ein.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Was zu fragen ist</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Was sie mitbringt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>TreePopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in all terms</source>
        <translation>In allen Begriffen suchen</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>Alle Begriffe</translation>
    </message>
    <message>
        <source>W3C Data Privacy Vocabulary 2.3; what the short list does not have is in English.</source>
        <translation>W3C Data Privacy Vocabulary 2.3; was die kurze Liste nicht enthält, ist auf Englisch.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation>Noch nicht möglich</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>file with the SHA-256 %1…</source>
        <translation>Datei mit der SHA-256 %1…</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>used by</source>
        <translation>verwendet von</translation>
    </message>
    <message>
        <source>points to</source>
        <translation>verweist auf</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>law asks</source>
        <translation>das Gesetz verlangt es</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>Leitlinien</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>gute Praxis</translation>
    </message>
    <message>
        <source>What the record shows</source>
        <translation>Was der Eintrag zeigt</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Vorschrift</translation>
    </message>
    <message numerus="yes">
        <source>%n law</source>
        <translation>
            <numerusform>%n Gesetz</numerusform>
            <numerusform>%n Gesetz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guidance</source>
        <translation>
            <numerusform>%n Leitlinie</numerusform>
            <numerusform>%n Leitlinien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice</source>
        <translation>
            <numerusform>%n Praxis</numerusform>
            <numerusform>%n Praxis</numerusform>
        </translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>law asks or overdue</source>
        <translation>Gesetz verlangt oder überfällig</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Verarbeitung</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>%1 erased</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>As recorded then</source>
        <translation>Damals festgehalten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>left as it is until %1</source>
        <translation>so belassen bis %1</translation>
    </message>
    <message>
        <source>left as it is until %1 by %2</source>
        <translation>so belassen bis %1 von %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Left until</source>
        <translation>Belassen bis</translation>
    </message>
    <message>
        <source>Signed; open it for the details</source>
        <translation>Unterschrieben; beim Öffnen steht das Nähere</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Racial or ethnic origin</source>
        <translation>Rassische und ethnische Herkunft</translation>
    </message>
    <message>
        <source>Political opinions</source>
        <translation>Politische Meinungen</translation>
    </message>
    <message>
        <source>Religious or philosophical beliefs</source>
        <translation>Religiöse oder weltanschauliche Überzeugungen</translation>
    </message>
    <message>
        <source>Trade union membership</source>
        <translation>Gewerkschaftszugehörigkeit</translation>
    </message>
    <message>
        <source>Genetic data</source>
        <translation>Genetische Daten</translation>
    </message>
    <message>
        <source>Biometric data for unique identification</source>
        <translation>Biometrische Daten zur eindeutigen Identifizierung</translation>
    </message>
    <message>
        <source>Data concerning health</source>
        <translation>Gesundheitsdaten</translation>
    </message>
    <message>
        <source>Sex life or sexual orientation</source>
        <translation>Sexualleben oder sexuelle Orientierung</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Anonymisation</source>
        <translation>Anonymisierung</translation>
    </message>
    <message>
        <source>Final archive</source>
        <translation>Endarchiv</translation>
    </message>
    <message>
        <source>Pseudonymisation and encryption</source>
        <translation>Pseudonymisierung und Verschlüsselung</translation>
    </message>
    <message>
        <source>Confidentiality, integrity, availability and resilience</source>
        <translation>Vertraulichkeit, Integrität, Verfügbarkeit und Belastbarkeit</translation>
    </message>
    <message>
        <source>Timely restoration after an incident</source>
        <translation>Rasche Wiederherstellung nach einem Zwischenfall</translation>
    </message>
    <message>
        <source>Regular testing and evaluation</source>
        <translation>Regelmäßige Überprüfung und Bewertung</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Besteht</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Nicht mehr verwendet</translation>
    </message>
    <message>
        <source>Own entity</source>
        <translation>Eigene Gesellschaft</translation>
    </message>
    <message>
        <source>Group company</source>
        <translation>Unternehmen der Gruppe</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>Joint controller</source>
        <translation>Gemeinsam Verantwortlicher</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Public authority or body</source>
        <translation>Behörde oder öffentliche Stelle</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>DSGVO</translation>
    </message>
    <message>
        <source>UK GDPR</source>
        <translation>UK GDPR</translation>
    </message>
    <message>
        <source>Swiss FADP</source>
        <translation>Schweizer DSG</translation>
    </message>
    <message>
        <source>Other law</source>
        <translation>Anderes Recht</translation>
    </message>
    <message>
        <source>Core activities: regular and systematic monitoring on a large scale</source>
        <translation>Kerntätigkeit: umfangreiche regelmäßige und systematische Überwachung</translation>
    </message>
    <message>
        <source>Core activities: special categories or criminal data on a large scale</source>
        <translation>Kerntätigkeit: umfangreiche Verarbeitung besonderer Kategorien oder von Daten über Straftaten</translation>
    </message>
    <message>
        <source>Demanded by national law</source>
        <translation>Vom nationalen Recht verlangt</translation>
    </message>
    <message>
        <source>Main activity</source>
        <translation>Haupttätigkeit</translation>
    </message>
    <message>
        <source>Auxiliary activity</source>
        <translation>Hilfstätigkeit</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Ended, data still held</source>
        <translation>Beendet, Daten noch vorhanden</translation>
    </message>
    <message>
        <source>Ended and erased</source>
        <translation>Beendet und gelöscht</translation>
    </message>
    <message>
        <source>Up to 100</source>
        <translation>Bis 100</translation>
    </message>
    <message>
        <source>101 to 1,000</source>
        <translation>101 bis 1.000</translation>
    </message>
    <message>
        <source>1,001 to 10,000</source>
        <translation>1.001 bis 10.000</translation>
    </message>
    <message>
        <source>10,001 to 100,000</source>
        <translation>10.001 bis 100.000</translation>
    </message>
    <message>
        <source>100,001 to 1,000,000</source>
        <translation>100.001 bis 1.000.000</translation>
    </message>
    <message>
        <source>Over 1,000,000</source>
        <translation>Über 1.000.000</translation>
    </message>
    <message>
        <source>Necessary for a contract</source>
        <translation>Für einen Vertrag erforderlich</translation>
    </message>
    <message>
        <source>Authorised by law</source>
        <translation>Gesetzlich zugelassen</translation>
    </message>
    <message>
        <source>Explicit consent</source>
        <translation>Ausdrückliche Einwilligung</translation>
    </message>
    <message>
        <source>Systematic and extensive evaluation with legal or similar effects</source>
        <translation>Systematische und umfassende Bewertung mit rechtlicher oder ähnlicher Wirkung</translation>
    </message>
    <message>
        <source>Special categories or criminal data on a large scale</source>
        <translation>Umfangreiche Verarbeitung besonderer Kategorien oder von Daten über Straftaten</translation>
    </message>
    <message>
        <source>Systematic monitoring of a public area on a large scale</source>
        <translation>Systematische umfangreiche Überwachung öffentlich zugänglicher Bereiche</translation>
    </message>
    <message>
        <source>Evaluation or scoring</source>
        <translation>Bewerten oder Einstufen</translation>
    </message>
    <message>
        <source>Automated decision with legal or similar effect</source>
        <translation>Automatisierte Entscheidung mit rechtlicher oder ähnlicher Wirkung</translation>
    </message>
    <message>
        <source>Systematic monitoring</source>
        <translation>Systematische Überwachung</translation>
    </message>
    <message>
        <source>Sensitive or highly personal data</source>
        <translation>Vertrauliche oder höchst persönliche Daten</translation>
    </message>
    <message>
        <source>Large scale</source>
        <translation>Verarbeitung in großem Umfang</translation>
    </message>
    <message>
        <source>Matching or combining data sets</source>
        <translation>Abgleichen oder Zusammenführen von Datensätzen</translation>
    </message>
    <message>
        <source>Vulnerable data subjects</source>
        <translation>Schutzbedürftige betroffene Personen</translation>
    </message>
    <message>
        <source>Innovative use or new technology</source>
        <translation>Innovative Nutzung oder neue Technologie</translation>
    </message>
    <message>
        <source>Keeps persons from a right, a service or a contract</source>
        <translation>Hält Personen von einem Recht, einer Leistung oder einem Vertrag ab</translation>
    </message>
    <message>
        <source>On the list of Art. 35(4): assessment needed</source>
        <translation>Auf der Liste des Art. 35 Abs. 4: Folgenabschätzung nötig</translation>
    </message>
    <message>
        <source>On the list of Art. 35(5): no assessment needed</source>
        <translation>Auf der Liste des Art. 35 Abs. 5: keine Folgenabschätzung nötig</translation>
    </message>
    <message>
        <source>On neither list</source>
        <translation>Auf keiner der Listen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Rechtliche Verpflichtung</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Lebenswichtige Interessen</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Öffentliche Aufgabe</translation>
    </message>
    <message>
        <source>Legitimate interests</source>
        <translation>Berechtigte Interessen</translation>
    </message>
    <message>
        <source>Employment and social protection law</source>
        <translation>Arbeits- und Sozialrecht</translation>
    </message>
    <message>
        <source>Vital interests of a person unable to consent</source>
        <translation>Lebenswichtige Interessen einer Person, die nicht einwilligen kann</translation>
    </message>
    <message>
        <source>Not-for-profit body, about its members</source>
        <translation>Organisation ohne Gewinnerzielungsabsicht, über ihre Mitglieder</translation>
    </message>
    <message>
        <source>Manifestly made public by the data subject</source>
        <translation>Von der betroffenen Person offensichtlich öffentlich gemacht</translation>
    </message>
    <message>
        <source>Legal claims and courts</source>
        <translation>Rechtsansprüche und Gerichte</translation>
    </message>
    <message>
        <source>Substantial public interest</source>
        <translation>Erhebliches öffentliches Interesse</translation>
    </message>
    <message>
        <source>Health or social care, occupational medicine</source>
        <translation>Gesundheits- oder Sozialbereich, Arbeitsmedizin</translation>
    </message>
    <message>
        <source>Public health</source>
        <translation>Öffentliche Gesundheit</translation>
    </message>
    <message>
        <source>Archiving, research, statistics</source>
        <translation>Archiv, Forschung, Statistik</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>Identity documents and identifying data</source>
        <translation>Ausweise und identifizierende Daten</translation>
    </message>
    <message>
        <source>Official identification numbers</source>
        <translation>Amtliche Kennnummern</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation>Geburtsdatum und -ort</translation>
    </message>
    <message>
        <source>Family circumstances</source>
        <translation>Familienverhältnisse</translation>
    </message>
    <message>
        <source>Nationality and residence status</source>
        <translation>Staatsangehörigkeit und Aufenthaltsstatus</translation>
    </message>
    <message>
        <source>Pictures and video</source>
        <translation>Bilder und Video</translation>
    </message>
    <message>
        <source>Recordings of calls</source>
        <translation>Aufzeichnungen von Anrufen</translation>
    </message>
    <message>
        <source>Application and personnel documents</source>
        <translation>Bewerbungs- und Personalunterlagen</translation>
    </message>
    <message>
        <source>Education and qualifications</source>
        <translation>Bildung und Qualifikationen</translation>
    </message>
    <message>
        <source>Employment history</source>
        <translation>Beruflicher Werdegang</translation>
    </message>
    <message>
        <source>Position and tasks</source>
        <translation>Stellung und Aufgaben</translation>
    </message>
    <message>
        <source>Performance and appraisal</source>
        <translation>Leistung und Beurteilung</translation>
    </message>
    <message>
        <source>Working time and absences</source>
        <translation>Arbeitszeit und Abwesenheiten</translation>
    </message>
    <message>
        <source>Pay and benefits</source>
        <translation>Vergütung und Leistungen</translation>
    </message>
    <message>
        <source>Tax data</source>
        <translation>Steuerdaten</translation>
    </message>
    <message>
        <source>Social security data</source>
        <translation>Sozialversicherungsdaten</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankverbindung</translation>
    </message>
    <message>
        <source>Payment card</source>
        <translation>Zahlungskarte</translation>
    </message>
    <message>
        <source>Orders and transactions</source>
        <translation>Bestellungen und Transaktionen</translation>
    </message>
    <message>
        <source>Creditworthiness</source>
        <translation>Bonität</translation>
    </message>
    <message>
        <source>Financial situation</source>
        <translation>Finanzielle Lage</translation>
    </message>
    <message>
        <source>Insurance data</source>
        <translation>Versicherungsdaten</translation>
    </message>
    <message>
        <source>Contract data</source>
        <translation>Vertragsdaten</translation>
    </message>
    <message>
        <source>Content of communication</source>
        <translation>Inhalt von Kommunikation</translation>
    </message>
    <message>
        <source>Connection and traffic data</source>
        <translation>Verbindungs- und Verkehrsdaten</translation>
    </message>
    <message>
        <source>User account and identifiers</source>
        <translation>Benutzerkonto und Kennungen</translation>
    </message>
    <message>
        <source>Passwords and other means of authentication</source>
        <translation>Passwörter und andere Mittel der Anmeldung</translation>
    </message>
    <message>
        <source>IP addresses and online identifiers</source>
        <translation>IP-Adressen und Online-Kennungen</translation>
    </message>
    <message>
        <source>Use of services and websites</source>
        <translation>Nutzung von Diensten und Websites</translation>
    </message>
    <message>
        <source>Device data</source>
        <translation>Gerätedaten</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>Protokolldateien</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Travel data</source>
        <translation>Reisedaten</translation>
    </message>
    <message>
        <source>Vehicle data</source>
        <translation>Fahrzeugdaten</translation>
    </message>
    <message>
        <source>Interests and preferences</source>
        <translation>Interessen und Vorlieben</translation>
    </message>
    <message>
        <source>Social media data</source>
        <translation>Daten aus sozialen Medien</translation>
    </message>
    <message>
        <source>Opinions and feedback</source>
        <translation>Meinungen und Rückmeldungen</translation>
    </message>
    <message>
        <source>Profiles and scores</source>
        <translation>Profile und Bewertungen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Sick leave without diagnosis</source>
        <translation>Krankheitszeiten ohne Diagnose</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Behinderung</translation>
    </message>
    <message>
        <source>Biometric characteristics</source>
        <translation>Biometrische Merkmale</translation>
    </message>
    <message>
        <source>Ethnic origin</source>
        <translation>Ethnische Herkunft</translation>
    </message>
    <message>
        <source>Religion or belief</source>
        <translation>Religion oder Weltanschauung</translation>
    </message>
    <message>
        <source>Sex life or orientation</source>
        <translation>Sexualleben oder sexuelle Orientierung</translation>
    </message>
    <message>
        <source>Convictions and offences</source>
        <translation>Verurteilungen und Straftaten</translation>
    </message>
    <message>
        <source>The data subject</source>
        <translation>Die betroffene Person</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>Der Arbeitgeber</translation>
    </message>
    <message>
        <source>Another controller</source>
        <translation>Ein anderer Verantwortlicher</translation>
    </message>
    <message>
        <source>A group company</source>
        <translation>Ein Unternehmen der Gruppe</translation>
    </message>
    <message>
        <source>A public register</source>
        <translation>Ein öffentliches Register</translation>
    </message>
    <message>
        <source>Publicly accessible sources</source>
        <translation>Öffentlich zugängliche Quellen</translation>
    </message>
    <message>
        <source>A public authority</source>
        <translation>Eine Behörde</translation>
    </message>
    <message>
        <source>A credit reference agency</source>
        <translation>Eine Auskunftei</translation>
    </message>
    <message>
        <source>An address dealer or data broker</source>
        <translation>Ein Adress- oder Datenhändler</translation>
    </message>
    <message>
        <source>A recruiter or job portal</source>
        <translation>Eine Personalvermittlung oder Stellenbörse</translation>
    </message>
    <message>
        <source>A doctor or other health professional</source>
        <translation>Eine Ärztin, ein Arzt oder andere Heilberufe</translation>
    </message>
    <message>
        <source>Devices and sensors</source>
        <translation>Geräte und Sensoren</translation>
    </message>
    <message>
        <source>Derived from other data</source>
        <translation>Aus anderen Daten abgeleitet</translation>
    </message>
    <message>
        <source>Pseudonymisation</source>
        <translation>Pseudonymisierung</translation>
    </message>
    <message>
        <source>Encryption of stored data</source>
        <translation>Verschlüsselung gespeicherter Daten</translation>
    </message>
    <message>
        <source>Encryption in transit</source>
        <translation>Verschlüsselung bei der Übertragung</translation>
    </message>
    <message>
        <source>End-to-end encryption</source>
        <translation>Ende-zu-Ende-Verschlüsselung</translation>
    </message>
    <message>
        <source>Key management</source>
        <translation>Schlüsselverwaltung</translation>
    </message>
    <message>
        <source>Access control to premises</source>
        <translation>Zutrittskontrolle</translation>
    </message>
    <message>
        <source>Access rights by role</source>
        <translation>Zugriffsrechte nach Rolle</translation>
    </message>
    <message>
        <source>Multi-factor authentication</source>
        <translation>Mehr-Faktor-Anmeldung</translation>
    </message>
    <message>
        <source>Password rules</source>
        <translation>Passwortregeln</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Einmalanmeldung</translation>
    </message>
    <message>
        <source>Network security</source>
        <translation>Netzwerksicherheit</translation>
    </message>
    <message>
        <source>Updates and hardening</source>
        <translation>Aktualisierung und Härtung</translation>
    </message>
    <message>
        <source>Protection against malware</source>
        <translation>Schutz vor Schadsoftware</translation>
    </message>
    <message>
        <source>Intrusion detection</source>
        <translation>Angriffserkennung</translation>
    </message>
    <message>
        <source>Logging and monitoring</source>
        <translation>Protokollierung und Überwachung</translation>
    </message>
    <message>
        <source>Security of mobile devices</source>
        <translation>Sicherheit mobiler Geräte</translation>
    </message>
    <message>
        <source>Security of paper files</source>
        <translation>Sicherheit von Papierakten</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Datensicherungen</translation>
    </message>
    <message>
        <source>Recovery after a disaster</source>
        <translation>Wiederherstellung nach einem Notfall</translation>
    </message>
    <message>
        <source>Handling of incidents</source>
        <translation>Behandlung von Vorfällen</translation>
    </message>
    <message>
        <source>Vulnerability tests</source>
        <translation>Schwachstellenprüfungen</translation>
    </message>
    <message>
        <source>Penetration tests</source>
        <translation>Penetrationstests</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Zertifizierung</translation>
    </message>
    <message>
        <source>Security policy</source>
        <translation>Sicherheitsrichtlinie</translation>
    </message>
    <message>
        <source>Approval of access</source>
        <translation>Freigabe von Zugriffen</translation>
    </message>
    <message>
        <source>Training on data protection</source>
        <translation>Schulung zum Datenschutz</translation>
    </message>
    <message>
        <source>Commitment to confidentiality</source>
        <translation>Verpflichtung auf Vertraulichkeit</translation>
    </message>
    <message>
        <source>Rules on erasure</source>
        <translation>Regeln zur Löschung</translation>
    </message>
    <message>
        <source>Data protection by design</source>
        <translation>Datenschutz durch Technikgestaltung</translation>
    </message>
    <message>
        <source>Data protection by default</source>
        <translation>Datenschutzfreundliche Voreinstellungen</translation>
    </message>
    <message>
        <source>Separation of data by purpose</source>
        <translation>Trennung von Daten nach Zweck</translation>
    </message>
    <message>
        <source>Control of processors</source>
        <translation>Kontrolle der Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>Business application</source>
        <translation>Fachanwendung</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>Cloud-Dienst</translation>
    </message>
    <message>
        <source>Website or online shop</source>
        <translation>Website oder Online-Shop</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>Mobile App</translation>
    </message>
    <message>
        <source>File server</source>
        <translation>Dateiserver</translation>
    </message>
    <message>
        <source>E-mail system</source>
        <translation>E-Mail-System</translation>
    </message>
    <message>
        <source>Collaboration and messaging</source>
        <translation>Zusammenarbeit und Nachrichten</translation>
    </message>
    <message>
        <source>Access control or time recording</source>
        <translation>Zutrittskontrolle oder Zeiterfassung</translation>
    </message>
    <message>
        <source>Video system</source>
        <translation>Videoanlage</translation>
    </message>
    <message>
        <source>Telephone system</source>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <source>Backup system</source>
        <translation>Sicherungssystem</translation>
    </message>
    <message>
        <source>Computers and mobile devices</source>
        <translation>Computer und mobile Geräte</translation>
    </message>
    <message>
        <source>Paper files</source>
        <translation>Papierakten</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Former employees</source>
        <translation>Ehemalige Beschäftigte</translation>
    </message>
    <message>
        <source>Job applicants</source>
        <translation>Bewerberinnen und Bewerber</translation>
    </message>
    <message>
        <source>Trainees and interns</source>
        <translation>Auszubildende und Praktikanten</translation>
    </message>
    <message>
        <source>Temporary and agency workers</source>
        <translation>Befristet Beschäftigte und Leiharbeitnehmer</translation>
    </message>
    <message>
        <source>Relatives and dependants</source>
        <translation>Angehörige und Unterhaltsberechtigte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Prospective customers</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Verbraucher</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Contact persons at business partners</source>
        <translation>Ansprechpersonen bei Geschäftspartnern</translation>
    </message>
    <message>
        <source>Suppliers and contractors</source>
        <translation>Lieferanten und Dienstleister</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>Users of a service or website</source>
        <translation>Nutzer eines Dienstes oder einer Website</translation>
    </message>
    <message>
        <source>Visitors to premises</source>
        <translation>Besucher der Räume</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Spender</translation>
    </message>
    <message>
        <source>Participants in an event or study</source>
        <translation>Teilnehmer einer Veranstaltung oder Studie</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Pupils and students</source>
        <translation>Schüler und Studierende</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mieter</translation>
    </message>
    <message>
        <source>Shareholders</source>
        <translation>Anteilseigner</translation>
    </message>
    <message>
        <source>Insured persons</source>
        <translation>Versicherte</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Bürger</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>Reisende</translation>
    </message>
    <message>
        <source>Persons who report wrongdoing</source>
        <translation>Hinweisgebende Personen</translation>
    </message>
    <message>
        <source>Persons named in a report</source>
        <translation>In einer Meldung genannte Personen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Eltern</translation>
    </message>
    <message>
        <source>Guardians and carers</source>
        <translation>Vormunde und Betreuende</translation>
    </message>
    <message>
        <source>Elderly persons</source>
        <translation>Ältere Personen</translation>
    </message>
    <message>
        <source>Persons with a mental illness</source>
        <translation>Personen mit psychischer Erkrankung</translation>
    </message>
    <message>
        <source>Persons with a disability</source>
        <translation>Menschen mit Behinderung</translation>
    </message>
    <message>
        <source>Employees, who depend on their employer</source>
        <translation>Beschäftigte, die von ihrem Arbeitgeber abhängen</translation>
    </message>
    <message>
        <source>Asylum seekers</source>
        <translation>Asylsuchende</translation>
    </message>
    <message>
        <source>Persons in economic need</source>
        <translation>Personen in wirtschaftlicher Not</translation>
    </message>
    <message>
        <source>Access (Art. 15)</source>
        <translation>Auskunft (Art. 15)</translation>
    </message>
    <message>
        <source>Rectification (Art. 16)</source>
        <translation>Berichtigung (Art. 16)</translation>
    </message>
    <message>
        <source>Erasure (Art. 17)</source>
        <translation>Löschung (Art. 17)</translation>
    </message>
    <message>
        <source>Restriction (Art. 18)</source>
        <translation>Einschränkung (Art. 18)</translation>
    </message>
    <message>
        <source>Recipients are told (Art. 19)</source>
        <translation>Empfänger werden unterrichtet (Art. 19)</translation>
    </message>
    <message>
        <source>Data portability (Art. 20)</source>
        <translation>Datenübertragbarkeit (Art. 20)</translation>
    </message>
    <message>
        <source>Objection (Art. 21)</source>
        <translation>Widerspruch (Art. 21)</translation>
    </message>
    <message>
        <source>Review of automated decisions by a person (Art. 22)</source>
        <translation>Überprüfung automatisierter Entscheidungen durch einen Menschen (Art. 22)</translation>
    </message>
    <message>
        <source>Withdrawal of consent (Art. 7(3))</source>
        <translation>Widerruf der Einwilligung (Art. 7 Abs. 3)</translation>
    </message>
    <message>
        <source>Complaint to an authority (Art. 77)</source>
        <translation>Beschwerde bei einer Behörde (Art. 77)</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Erheben</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Structuring</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherung</translation>
    </message>
    <message>
        <source>Adaptation or alteration</source>
        <translation>Anpassung oder Veränderung</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Auslesen</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Disclosure by transmission</source>
        <translation>Offenlegung durch Übermittlung</translation>
    </message>
    <message>
        <source>Dissemination or otherwise making available</source>
        <translation>Verbreitung oder andere Form der Bereitstellung</translation>
    </message>
    <message>
        <source>Alignment or combination</source>
        <translation>Abgleich oder Verknüpfung</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>Erasure or destruction</source>
        <translation>Löschen oder Vernichtung</translation>
    </message>
    <message>
        <source>Cloud computing</source>
        <translation>Cloud-Computing</translation>
    </message>
    <message>
        <source>Artificial intelligence</source>
        <translation>Künstliche Intelligenz</translation>
    </message>
    <message>
        <source>Machine learning</source>
        <translation>Maschinelles Lernen</translation>
    </message>
    <message>
        <source>Generative AI</source>
        <translation>Generative KI</translation>
    </message>
    <message>
        <source>Analysis of large data sets</source>
        <translation>Auswertung großer Datenbestände</translation>
    </message>
    <message>
        <source>Facial recognition</source>
        <translation>Gesichtserkennung</translation>
    </message>
    <message>
        <source>Other biometric recognition</source>
        <translation>Andere biometrische Erkennung</translation>
    </message>
    <message>
        <source>Video surveillance</source>
        <translation>Videoüberwachung</translation>
    </message>
    <message>
        <source>Location tracking</source>
        <translation>Standortverfolgung</translation>
    </message>
    <message>
        <source>Connected devices</source>
        <translation>Vernetzte Geräte</translation>
    </message>
    <message>
        <source>Cookies and similar techniques</source>
        <translation>Cookies und ähnliche Techniken</translation>
    </message>
    <message>
        <source>Mobile apps</source>
        <translation>Mobile Apps</translation>
    </message>
    <message>
        <source>Chatbots</source>
        <translation>Chatbots</translation>
    </message>
    <message>
        <source>RFID and contactless chips</source>
        <translation>RFID und kontaktlose Chips</translation>
    </message>
    <message>
        <source>Drones</source>
        <translation>Drohnen</translation>
    </message>
    <message>
        <source>Distributed ledgers</source>
        <translation>Verteilte Kontenbücher (Blockchain)</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Streng vertraulich</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Personalgewinnung</translation>
    </message>
    <message>
        <source>Starting employment</source>
        <translation>Aufnahme der Beschäftigung</translation>
    </message>
    <message>
        <source>Personnel administration</source>
        <translation>Personalverwaltung</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Lohn- und Gehaltsabrechnung</translation>
    </message>
    <message>
        <source>Performance and development</source>
        <translation>Leistung und Entwicklung</translation>
    </message>
    <message>
        <source>Occupational health and safety</source>
        <translation>Arbeits- und Gesundheitsschutz</translation>
    </message>
    <message>
        <source>Ending employment</source>
        <translation>Beendigung der Beschäftigung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Customer relations</source>
        <translation>Kundenbeziehungen</translation>
    </message>
    <message>
        <source>Orders and deliveries</source>
        <translation>Bestellungen und Lieferungen</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Kundendienst</translation>
    </message>
    <message>
        <source>Complaints and claims</source>
        <translation>Beschwerden und Ansprüche</translation>
    </message>
    <message>
        <source>User accounts</source>
        <translation>Benutzerkonten</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Credit checks</source>
        <translation>Bonitätsprüfungen</translation>
    </message>
    <message>
        <source>Debt collection</source>
        <translation>Forderungseinzug</translation>
    </message>
    <message>
        <source>Providing a service</source>
        <translation>Erbringung eines Dienstes</translation>
    </message>
    <message>
        <source>Analysis of use</source>
        <translation>Auswertung der Nutzung</translation>
    </message>
    <message>
        <source>Improving services</source>
        <translation>Verbesserung von Diensten</translation>
    </message>
    <message>
        <source>Direct marketing</source>
        <translation>Direktwerbung</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Press and public relations</source>
        <translation>Presse- und Öffentlichkeitsarbeit</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Members and partners</source>
        <translation>Mitglieder und Partner</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Accounting and tax</source>
        <translation>Buchhaltung und Steuern</translation>
    </message>
    <message>
        <source>Management and corporate bodies</source>
        <translation>Unternehmensleitung und Gremien</translation>
    </message>
    <message>
        <source>Meeting legal duties</source>
        <translation>Erfüllung gesetzlicher Pflichten</translation>
    </message>
    <message>
        <source>Legal disputes</source>
        <translation>Rechtsstreitigkeiten</translation>
    </message>
    <message>
        <source>Requests of data subjects</source>
        <translation>Anträge betroffener Personen</translation>
    </message>
    <message>
        <source>Reports of wrongdoing</source>
        <translation>Meldungen von Fehlverhalten</translation>
    </message>
    <message>
        <source>Prevention of money laundering</source>
        <translation>Verhinderung von Geldwäsche</translation>
    </message>
    <message>
        <source>Prevention of fraud</source>
        <translation>Verhinderung von Betrug</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Zutrittskontrolle</translation>
    </message>
    <message>
        <source>Information security</source>
        <translation>Informationssicherheit</translation>
    </message>
    <message>
        <source>Operation of IT</source>
        <translation>IT-Betrieb</translation>
    </message>
    <message>
        <source>Archiving of documents</source>
        <translation>Archivierung von Unterlagen</translation>
    </message>
    <message>
        <source>Scientific research</source>
        <translation>Wissenschaftliche Forschung</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Gesundheitsversorgung</translation>
    </message>
    <message>
        <source>Teaching and education</source>
        <translation>Unterricht und Bildung</translation>
    </message>
    <message>
        <source>Public tasks</source>
        <translation>Öffentliche Aufgaben</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>Personalabteilung</translation>
    </message>
    <message>
        <source>Finance and accounting</source>
        <translation>Finanzen und Buchhaltung</translation>
    </message>
    <message>
        <source>Legal and compliance</source>
        <translation>Recht und Compliance</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Works council or staff representatives</source>
        <translation>Betriebsrat oder Personalvertretung</translation>
    </message>
    <message>
        <source>Internal audit</source>
        <translation>Innenrevision</translation>
    </message>
    <message>
        <source>Security and reception</source>
        <translation>Sicherheit und Empfang</translation>
    </message>
    <message>
        <source>Company doctor</source>
        <translation>Betriebsarzt</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Datenschutzbeauftragter</translation>
    </message>
    <message>
        <source>Group companies</source>
        <translation>Unternehmen der Gruppe</translation>
    </message>
    <message>
        <source>Banks and payment services</source>
        <translation>Banken und Zahlungsdienste</translation>
    </message>
    <message>
        <source>Insurers</source>
        <translation>Versicherer</translation>
    </message>
    <message>
        <source>Tax advisers and auditors</source>
        <translation>Steuerberatung und Wirtschaftsprüfung</translation>
    </message>
    <message>
        <source>Lawyers and notaries</source>
        <translation>Rechtsanwälte und Notare</translation>
    </message>
    <message>
        <source>Postal and delivery services</source>
        <translation>Post- und Zustelldienste</translation>
    </message>
    <message>
        <source>Telecommunications providers</source>
        <translation>Telekommunikationsanbieter</translation>
    </message>
    <message>
        <source>Hosting and cloud providers</source>
        <translation>Hosting- und Cloud-Anbieter</translation>
    </message>
    <message>
        <source>IT service providers</source>
        <translation>IT-Dienstleister</translation>
    </message>
    <message>
        <source>Payroll providers</source>
        <translation>Lohnabrechnungsdienstleister</translation>
    </message>
    <message>
        <source>Marketing agencies</source>
        <translation>Marketingagenturen</translation>
    </message>
    <message>
        <source>Advertising networks</source>
        <translation>Werbenetzwerke</translation>
    </message>
    <message>
        <source>Analytics providers</source>
        <translation>Analyseanbieter</translation>
    </message>
    <message>
        <source>Credit reference agencies</source>
        <translation>Auskunfteien</translation>
    </message>
    <message>
        <source>Debt collectors</source>
        <translation>Inkassounternehmen</translation>
    </message>
    <message>
        <source>Business partners</source>
        <translation>Geschäftspartner</translation>
    </message>
    <message>
        <source>Doctors, hospitals and other health care</source>
        <translation>Ärzte, Krankenhäuser und andere Gesundheitsversorgung</translation>
    </message>
    <message>
        <source>Training providers</source>
        <translation>Schulungsanbieter</translation>
    </message>
    <message>
        <source>Travel agencies, carriers and hotels</source>
        <translation>Reisebüros, Beförderer und Hotels</translation>
    </message>
    <message>
        <source>Pension funds</source>
        <translation>Pensionskassen</translation>
    </message>
    <message>
        <source>Research institutions</source>
        <translation>Forschungseinrichtungen</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>General public</source>
        <translation>Allgemeinheit</translation>
    </message>
    <message>
        <source>Tax authorities</source>
        <translation>Finanzbehörden</translation>
    </message>
    <message>
        <source>Social security institutions</source>
        <translation>Sozialversicherungsträger</translation>
    </message>
    <message>
        <source>Labour authorities</source>
        <translation>Arbeitsbehörden</translation>
    </message>
    <message>
        <source>Courts</source>
        <translation>Gerichte</translation>
    </message>
    <message>
        <source>Police and prosecution</source>
        <translation>Polizei und Staatsanwaltschaft</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Supervisory authorities</source>
        <translation>Aufsichtsbehörden</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeinden</translation>
    </message>
    <message>
        <source>Health authorities</source>
        <translation>Gesundheitsbehörden</translation>
    </message>
    <message>
        <source>Statistical offices</source>
        <translation>Statistische Ämter</translation>
    </message>
    <message>
        <source>Immigration authorities</source>
        <translation>Ausländerbehörden</translation>
    </message>
    <message>
        <source>Financial supervisors</source>
        <translation>Finanzaufsicht</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>from a template</source>
        <translation>aus einer Vorlage</translation>
    </message>
    <message>
        <source>from an import</source>
        <translation>aus einem Import</translation>
    </message>
    <message>
        <source>from a policy</source>
        <translation>aus einer Datenschutzerklärung</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>not possible yet</source>
        <translation>noch nicht möglich</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Verantwortlicher</translation>
    </message>
    <message>
        <source>Processor for somebody else</source>
        <translation>Auftragsverarbeiter für jemand anderen</translation>
    </message>
    <message>
        <source>Specific, for each of them</source>
        <translation>Gesondert, für jeden einzelnen</translation>
    </message>
    <message>
        <source>General, with the opportunity to object to changes</source>
        <translation>Allgemein, mit dem Recht auf Einspruch gegen Änderungen</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>This record is no longer there.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>WorkspaceOpener</name>
    <message>
        <source>Open for reading only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>%1 records added, %2 changed, %3 as they were.</source>
        <translation>%1 Einträge hinzugefügt, %2 geändert, %3 wie zuvor.</translation>
    </message>
    <message>
        <source>“%1” is encrypted. Its passphrase:</source>
        <translation>„%1“ ist verschlüsselt. Die Passphrase:</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” is not imported. %2</source>
        <translation>„%1“ wird nicht importiert. %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>Nicht übernommen:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>WorkspaceView</name>
    <message>
        <source>This record is no longer there. The change history shows what became of it.</source>
        <translation>Diesen Eintrag gibt es nicht mehr. Der Änderungsverlauf zeigt, was daraus wurde.</translation>
    </message>
</context>
</TS>
