<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutBox</name>
    <message>
        <source>Workspaces can be encrypted with a passphrase (SQLCipher).</source>
        <translation>Les espaces de travail peuvent être chiffrés par une phrase de passe (SQLCipher).</translation>
    </message>
    <message>
        <source>This build has no encryption: workspaces cannot be encrypted with a passphrase, and encrypted ones cannot be opened.</source>
        <translation>Cette version ne sait pas chiffrer&#xa0;: les espaces de travail ne peuvent pas être chiffrés par une phrase de passe, et ceux qui le sont ne peuvent pas être ouverts.</translation>
    </message>
    <message>
        <source>About Custos</source>
        <translation>À propos de Custos</translation>
    </message>
    <message>
        <source>The data protection officer&apos;s workbench.</source>
        <translation>L’outil de travail du délégué à la protection des données.</translation>
    </message>
    <message>
        <source>Custos states what the record shows. The data protection officer advises, the controller decides; it gives no legal advice.</source>
        <translation>Custos constate ce que montre le registre. Le délégué à la protection des données conseille, le responsable du traitement décide&#x202f;; le programme ne donne pas de conseil juridique.</translation>
    </message>
    <message>
        <source>It uses no network: what you record stays in the workspace file.</source>
        <translation>Il n’utilise aucun réseau&#xa0;: ce que vous saisissez reste dans le fichier de l’espace de travail.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie.</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite, Poppler %2 and qpdf.</source>
        <translation>Réalisé avec Qt %1, SQLite, Poppler %2 et qpdf.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ApprovalLine</name>
    <message>
        <source>Begin a new version</source>
        <translation>Commencer une nouvelle version</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Approved on %1</source>
        <translation>Approuvée le %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Approuvée par %1</translation>
    </message>
    <message>
        <source>Approved on %1 by %2</source>
        <translation>Approuvée le %1 par %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Show the text of this page</source>
        <translation>Afficher le texte de cette page</translation>
    </message>
    <message>
        <source>%1 – %2 – Custos</source>
        <translation>%1 – %2 – Custos</translation>
    </message>
    <message>
        <source>The file as a picture</source>
        <translation>Le fichier sous forme d’image</translation>
    </message>
    <message>
        <source>The text of the file</source>
        <translation>Le texte du fichier</translation>
    </message>
    <message>
        <source>This page holds no text: perhaps it is a scan.</source>
        <translation>Cette page ne contient pas de texte&#xa0;: il s’agit peut-être d’une numérisation.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>[The file goes on; only its beginning is shown.]</source>
        <translation>[Le fichier continue&#x202f;; seul le début est affiché.]</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
</context>
<context>
    <name>AttachmentsPage</name>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save a copy outside the workspace…</source>
        <translation>Enregistrer une copie hors de l’espace de travail…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>No files are kept with this record</source>
        <translation>Aucun fichier n’est joint à cette entrée</translation>
    </message>
    <message>
        <source>Add them with the button above, or drop them here.</source>
        <translation>Ajoutez-les avec le bouton ci-dessus ou déposez-les ici.</translation>
    </message>
    <message>
        <source>Files of this record</source>
        <translation>Fichiers de cette entrée</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Files of this type are not shown here. Save a copy to open it elsewhere.</source>
        <translation>Les fichiers de ce type ne sont pas affichés ici. Enregistrez une copie pour l’ouvrir ailleurs.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Save a copy outside the workspace</source>
        <translation>Enregistrer une copie hors de l’espace de travail</translation>
    </message>
    <message>
        <source>Name of the file in this record</source>
        <translation>Nom du fichier dans cette entrée</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Keep here what proves the entry: the signed agreement, an assessment, a certificate. Files are kept inside the workspace file and are encrypted with it. The same file is stored only once.</source>
        <translation>Gardez ici ce qui prouve la fiche&#xa0;: le contrat signé, une appréciation, un certificat. Les fichiers sont conservés dans le fichier de l’espace de travail et chiffrés avec lui. Un même fichier n’est enregistré qu’une fois.</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>Making a backup</source>
        <translation>Création d’une sauvegarde</translation>
    </message>
    <message>
        <source>Erasing in the backups</source>
        <translation>Effacement dans les sauvegardes</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Restore into a new file…</source>
        <translation>&amp;Restaurer dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Backups on this computer</source>
        <translation>Sauvegardes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Custos makes them by itself: when a workspace that has changed is closed, and once a day when it is opened. They are encrypted as the workspace is, opened and compared after writing. They lie on this computer: keep a copy elsewhere too.</source>
        <translation>Custos les crée de lui-même&#xa0;: à la fermeture d’un espace de travail modifié, et une fois par jour à l’ouverture. Elles sont chiffrées comme l’espace de travail, rouvertes et comparées après l’écriture. Elles se trouvent sur cet ordinateur&#xa0;: gardez aussi une copie ailleurs.</translation>
    </message>
    <message>
        <source>Custos makes no backups by itself: they are switched off in the settings.</source>
        <translation>Custos ne crée pas de sauvegarde de lui-même&#xa0;: elles sont désactivées dans les paramètres.</translation>
    </message>
    <message>
        <source>The backup is encrypted. The passphrase of its workspace:</source>
        <translation>La sauvegarde est chiffrée. La phrase de passe de son espace de travail&#xa0;:</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>Restaurer dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Custos workspaces (*.custos)</source>
        <translation>Espaces de travail Custos (*.custos)</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>The backup is restored and was compared.</source>
        <translation>La sauvegarde est restaurée et a été comparée.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>ChildTable</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Monter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Descendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close the fields of: %1</source>
        <translation>Fermer les champs de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Ouvrir cette fiche</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>prints this page</source>
        <translation>affiche cette page</translation>
    </message>
    <message>
        <source>only this register; “custos describe” lists them</source>
        <translation>uniquement cette rubrique&#x202f;; «&#x202f;custos describe&#x202f;» les énumère</translation>
    </message>
    <message>
        <source>exactly what is written; - is standard output; an existing file is replaced</source>
        <translation>ce qui est écrit, exactement&#x202f;; - désigne la sortie standard&#x202f;; un fichier existant est remplacé</translation>
    </message>
    <message>
        <source>only records whose field has this value; several must all hold</source>
        <translation>uniquement les fiches dont le champ a cette valeur&#x202f;; plusieurs conditions doivent toutes être remplies</translation>
    </message>
    <message>
        <source>only this record; may be repeated</source>
        <translation>uniquement cette fiche&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Makes a workspace, encrypted where --passphrase-file is given. An existing file is refused.</source>
        <translation>Crée un espace de travail, chiffré si --passphrase-file est donné. Un fichier existant est refusé.</translation>
    </message>
    <message>
        <source>what the workspace is called (else as the file)</source>
        <translation>le nom de l’espace de travail (à défaut, celui du fichier)</translation>
    </message>
    <message>
        <source>Prints name, format, records per register and the fingerprint of the change history.</source>
        <translation>Affiche le nom, le format, le nombre de fiches par rubrique et l’empreinte de l’historique des modifications.</translation>
    </message>
    <message>
        <source>Prints every register with every field, its law and its codes.</source>
        <translation>Affiche chaque rubrique avec chacun de ses champs, la disposition légale et les codes.</translation>
    </message>
    <message>
        <source>Adds and changes records from a JSON file in the shape of export, in one step that can be undone, and prints what it did. Absent members leave a value alone, null clears it.</source>
        <translation>Ajoute et modifie des fiches à partir d’un fichier JSON de la forme de l’export, en une seule étape annulable, et affiche ce qui a été fait. Un membre absent laisse la valeur intacte, null la vide.</translation>
    </message>
    <message>
        <source>how records of the file are found in the workspace (else by id)</source>
        <translation>comment les fiches du fichier sont retrouvées dans l’espace de travail (à défaut, par id)</translation>
    </message>
    <message>
        <source>prints the plan and writes nothing</source>
        <translation>affiche le plan et n’écrit rien</translation>
    </message>
    <message>
        <source>the format</source>
        <translation>le format</translation>
    </message>
    <message>
        <source>--out is a folder, absent or empty, with one PDF for each own entity</source>
        <translation>--out est un dossier, absent ou vide, qui reçoit un PDF par entité propre</translation>
    </message>
    <message>
        <source>Prints the open points. Exit code 1 where the law or authorities&apos; guidance asks for something.</source>
        <translation>Affiche les points ouverts. Code de retour 1 lorsque la loi ou les recommandations des autorités demandent quelque chose.</translation>
    </message>
    <message>
        <source>also: the change history must contain this fingerprint</source>
        <translation>vérifie aussi que l’historique des modifications contient cette empreinte</translation>
    </message>
    <message>
        <source>Prints the change history, oldest entry first.</source>
        <translation>Affiche l’historique des modifications, l’entrée la plus ancienne en premier.</translation>
    </message>
    <message>
        <source>only entries that touch this record</source>
        <translation>uniquement les entrées qui touchent cette fiche</translation>
    </message>
    <message>
        <source>of labels and messages: en, de, fr (en where none is given)</source>
        <translation>des libellés et des messages&#xa0;: en, de, fr (en, à défaut)</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 manque.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 est donné deux fois.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Il n’y a pas d’option %1.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 demande une valeur.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«&#x202f;%1&#x202f;» est un mot de trop.</translation>
    </message>
    <message>
        <source>Something is missing: custos %1 %2.</source>
        <translation>Il manque quelque chose&#xa0;: custos %1 %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no language “%1” here; there are %2.</source>
        <translation>Il n’y a pas de langue «&#x202f;%1&#x202f;» ici&#x202f;; il y a %2.</translation>
    </message>
    <message>
        <source>custos %1 explains what is possible.</source>
        <translation>custos %1 explique ce qui est possible.</translation>
    </message>
    <message>
        <source>There is no register “%1”; there are %2.</source>
        <translation>Il n’y a pas de rubrique «&#x202f;%1&#x202f;»&#x202f;; il y a %2.</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>Il n’y a pas de fiche «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The passphrase file “%1” cannot be read: %2.</source>
        <translation>Le fichier de phrase de passe «&#x202f;%1&#x202f;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The first line of the passphrase file “%1” is empty; the passphrase belongs there.</source>
        <translation>La première ligne du fichier de phrase de passe «&#x202f;%1&#x202f;» est vide&#x202f;; la phrase de passe doit s’y trouver.</translation>
    </message>
    <message>
        <source>--filter needs --register: a field belongs to a register.</source>
        <translation>--filter demande --register&#xa0;: un champ appartient à une rubrique.</translation>
    </message>
    <message>
        <source>CSV of all registers is a folder; name one with --out, or one --register.</source>
        <translation>Le CSV de toutes les rubriques est un dossier&#x202f;; nommez-le avec --out, ou indiquez une seule rubrique avec --register.</translation>
    </message>
    <message>
        <source>There is no format “%1”; there are json and csv.</source>
        <translation>Il n’y a pas de format «&#x202f;%1&#x202f;»&#x202f;; il y a json et csv.</translation>
    </message>
    <message>
        <source>Custos, the data protection officer&apos;s workbench</source>
        <translation>Custos, l’outil de travail du délégué à la protection des données</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>ouvre la fenêtre</translation>
    </message>
    <message>
        <source>does one job without a window</source>
        <translation>fait un travail sans fenêtre</translation>
    </message>
    <message>
        <source>explains a command</source>
        <translation>explique une commande</translation>
    </message>
    <message>
        <source>prints the version</source>
        <translation>affiche la version</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de retour&#xa0;:</translation>
    </message>
    <message>
        <source>done, whatever the answer</source>
        <translation>fait, quelle que soit la réponse</translation>
    </message>
    <message>
        <source>check, verify, import: something is open, wrong or refused</source>
        <translation>check, verify, import&#xa0;: quelque chose est ouvert, incorrect ou refusé</translation>
    </message>
    <message>
        <source>the command line cannot be understood</source>
        <translation>la ligne de commande ne peut pas être comprise</translation>
    </message>
    <message>
        <source>the work failed; every file is as it was</source>
        <translation>le travail a échoué&#x202f;; chaque fichier est resté tel quel</translation>
    </message>
    <message>
        <source>Answers are JSON on standard output, messages go to standard error. Where SOURCE_DATE_EPOCH is set it is the clock, so that the same input gives the same bytes.</source>
        <translation>Les réponses sont du JSON sur la sortie standard, les messages vont sur la sortie d’erreur. Si SOURCE_DATE_EPOCH est défini, c’est lui qui sert d’horloge, de sorte que les mêmes entrées donnent les mêmes octets.</translation>
    </message>
    <message>
        <source>Usage: custos %1 %2</source>
        <translation>Utilisation&#xa0;: custos %1 %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>--match takes id, reference or name, not “%1”.</source>
        <translation>--match accepte id, reference ou name, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1”: only JSON in the shape of “custos export --as json” can be imported.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: seul du JSON de la forme de «&#x202f;custos export --as json&#x202f;» peut être importé.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not imported. %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas importé. %2</translation>
    </message>
    <message>
        <source>%1 records of “%2” are refused; “refused” names each with the reason.</source>
        <translation>%1 fiches de «&#x202f;%2&#x202f;» sont refusées&#x202f;; «&#x202f;refused&#x202f;» nomme chacune avec la raison.</translation>
    </message>
    <message>
        <source>--name is empty.</source>
        <translation>--name est vide.</translation>
    </message>
    <message>
        <source>Standard output cannot be written; the output is not complete.</source>
        <translation>La sortie standard ne peut pas être écrite&#x202f;; le résultat est incomplet.</translation>
    </message>
    <message>
        <source>There is no report “%1”; there is %2.</source>
        <translation>Il n’y a pas de rapport «&#x202f;%1&#x202f;»&#x202f;; il y a %2.</translation>
    </message>
    <message>
        <source>There is no organisation “%1”.</source>
        <translation>Il n’y a pas d’organisme «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Several organisations are called “%1”; name the one by its reference number.</source>
        <translation>Plusieurs organismes s’appellent «&#x202f;%1&#x202f;»&#x202f;; désignez-le par son numéro de référence.</translation>
    </message>
    <message>
        <source>No organisation has the role “own entity”, so there is nobody whose record could be printed. Give the controllers that role.</source>
        <translation>Aucun organisme n’a le rôle «&#x202f;entité propre&#x202f;», il n’y a donc personne dont le registre pourrait être imprimé. Donnez ce rôle aux responsables du traitement.</translation>
    </message>
    <message>
        <source>--each is for all own entities and --organisation for one; give one of the two.</source>
        <translation>--each vaut pour toutes les entités propres et --organisation pour une seule&#x202f;; donnez l’un des deux.</translation>
    </message>
    <message>
        <source>--each writes a folder; name one with --out.</source>
        <translation>--each écrit un dossier&#x202f;; nommez-le avec --out.</translation>
    </message>
    <message>
        <source>--head takes a fingerprint of 64 hexadecimal digits, as “custos info” prints it.</source>
        <translation>--head prend une empreinte de 64 chiffres hexadécimaux, telle que l’affiche «&#x202f;custos info&#x202f;».</translation>
    </message>
    <message>
        <source>fills it with an invented group of companies, in the language of --language</source>
        <translation>le remplit avec un groupe d’entreprises fictif, dans la langue de --language</translation>
    </message>
    <message>
        <source>Prints the record of processing activities (Art. 30(1)) or that of processing for clients (Art. 30(2)) as PDF: a part for each own entity, or the record of one.</source>
        <translation>Imprime le registre des activités de traitement (art.&#xa0;30, § 1) ou celui des traitements pour le compte de clients (art.&#xa0;30, § 2) en PDF&#xa0;: une partie par entité propre, ou le registre d’une seule.</translation>
    </message>
    <message>
        <source>only the record of this own entity</source>
        <translation>seulement le registre de cette entité propre</translation>
    </message>
    <message>
        <source>There is no field “%1” for --columns; “custos describe” lists the fields of “%2” and of its parts.</source>
        <translation>Il n’y a pas de champ «&#x202f;%1&#x202f;» pour --columns&#x202f;; «&#x202f;custos describe&#x202f;» donne les champs de «&#x202f;%2&#x202f;» et de ses parties.</translation>
    </message>
    <message>
        <source>--columns takes each field once, and no more than %1.</source>
        <translation>--columns prend chaque champ une fois, et pas plus de %1.</translation>
    </message>
    <message>
        <source>The selection holds nothing of an own entity; nothing is printed.</source>
        <translation>La sélection ne contient rien d’une entité propre&#x202f;; rien n’est imprimé.</translation>
    </message>
    <message>
        <source>No own entity processes anything for clients; nothing is printed.</source>
        <translation>Aucune entité propre ne traite de données pour des clients&#x202f;; rien n’est imprimé.</translation>
    </message>
    <message>
        <source>which record: that of Art. 30(1), or with the list of clients that of Art. 30(2)</source>
        <translation>quel registre&#xa0;: celui de l’art.&#xa0;30, § 1, ou, avec la liste des clients, celui de l’art.&#xa0;30, § 2</translation>
    </message>
    <message>
        <source>“%1” is the workspace itself; name another file with --out.</source>
        <translation>«&#x202f;%1&#x202f;» est l’espace de travail lui-même&#x202f;; donnez un autre fichier avec --out.</translation>
    </message>
    <message>
        <source>the columns of the overview table: fields of an entry or of its parts, as “custos describe” names them</source>
        <translation>les colonnes du tableau d’ensemble&#xa0;: champs d’une fiche ou de ses parties, comme «&#x202f;custos describe&#x202f;» les nomme</translation>
    </message>
    <message>
        <source>for whom it is; without it internal. The others leave out what is not for them, and records for the data protection officer only</source>
        <translation>pour qui&#x202f;; sans indication, interne. Les autres omettent ce qui ne leur est pas destiné, et les fiches réservées au délégué à la protection des données</translation>
    </message>
    <message>
        <source>Writes registers as JSON (one document) or CSV (one register, or a folder of all). With --edition or --organisation: what a report with the same options has attached, of processing_activity or, with --register, of processor_activity.</source>
        <translation>Écrit des rubriques en JSON (un document) ou en CSV (une rubrique, ou un dossier de toutes). Avec --edition ou --organisation&#xa0;: ce qui est joint à un rapport avec les mêmes options, de processing_activity ou, avec --register, de processor_activity.</translation>
    </message>
    <message>
        <source>There is no edition “%1”; there are %2.</source>
        <translation>Il n’y a pas d’édition «&#x202f;%1&#x202f;»&#x202f;; il y a %2.</translation>
    </message>
    <message>
        <source>A name stands in a text; please look: %1, %2: “%3”.</source>
        <translation>Un nom figure dans un texte&#x202f;; à vérifier&#xa0;: %1, %2&#xa0;: «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>An edition is of one of the records of Art. 30: with --edition or --organisation, --register is one of %1.</source>
        <translation>Une édition porte sur l’un des registres de l’art.&#xa0;30&#xa0;: avec --edition ou --organisation, --register est l’un de %1.</translation>
    </message>
    <message>
        <source>--edition and --organisation need --as json.</source>
        <translation>--edition et --organisation demandent --as json.</translation>
    </message>
    <message>
        <source>the first line of F is the workspace&apos;s passphrase, or its recovery key</source>
        <translation>la première ligne de F est la phrase de passe de l’espace de travail, ou sa clé de récupération</translation>
    </message>
    <message>
        <source>A workspace is a file and not written to standard output; name one with --out.</source>
        <translation>Un espace de travail est un fichier et ne s’écrit pas sur la sortie standard&#x202f;; nommez-en un avec --out.</translation>
    </message>
    <message>
        <source>the file to be made; an existing one is refused</source>
        <translation>le fichier à créer&#x202f;; un fichier existant est refusé</translation>
    </message>
    <message>
        <source>Copies a workspace, encrypted as it is, and compares the copy with it. An existing file is refused.</source>
        <translation>Copie un espace de travail, chiffré comme il l’est, et compare la copie avec lui. Un fichier existant est refusé.</translation>
    </message>
    <message>
        <source>Makes a workspace from a backup and compares the two. An existing file is refused.</source>
        <translation>Crée un espace de travail à partir d’une sauvegarde et compare les deux. Un fichier existant est refusé.</translation>
    </message>
    <message>
        <source>Encrypts a workspace with a passphrase, through a compared copy.</source>
        <translation>Chiffre un espace de travail par une phrase de passe, par une copie comparée.</translation>
    </message>
    <message>
        <source>Removes the encryption of a workspace, through a compared copy.</source>
        <translation>Retire le chiffrement d’un espace de travail, par une copie comparée.</translation>
    </message>
    <message>
        <source>Changes the passphrase of an encrypted workspace, through a compared copy.</source>
        <translation>Change la phrase de passe d’un espace de travail chiffré, par une copie comparée.</translation>
    </message>
    <message>
        <source>the first line of G is the new passphrase</source>
        <translation>la première ligne de G est la nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>the workspace as recorded at the end of day D, or at an instant with its zone</source>
        <translation>l’espace de travail tel qu’il était consigné à la fin du jour D, ou à un instant avec son fuseau</translation>
    </message>
    <message>
        <source>--as-of takes a day such as 2026-03-31, or an instant with its zone such as 2026-03-31T12:00:00+02:00; “%1” is neither.</source>
        <translation>--as-of attend un jour tel que 2026-03-31, ou un instant avec son fuseau tel que 2026-03-31T12:00:00+02:00&#x202f;; «&#x202f;%1&#x202f;» n’est ni l’un ni l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of that moment have been erased since and are not shown.</source>
        <translation>
            <numerusform>%n fiche de ce moment a été effacée depuis et n’est pas montrée.</numerusform>
            <numerusform>%n fiches de ce moment ont été effacées depuis et ne sont pas montrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, a copy from before the file was brought to a newer format, could not follow and is as it was.</source>
        <translation>«&#x202f;%1&#x202f;», une copie d’avant le passage du fichier à un format plus récent, n’a pas pu suivre et reste telle quelle.</translation>
    </message>
    <message>
        <source>The workspace is changed, but the backups that Custos keeps of it were not found and are as they were.</source>
        <translation>L’espace de travail est modifié, mais les sauvegardes que Custos en garde n’ont pas été trouvées et sont restées telles quelles.</translation>
    </message>
    <message>
        <source>Checks the file against its own change history. Exit code 1 where something is wrong. With --as-of the whole file is checked just the same; fingerprint and counts are those of then.</source>
        <translation>Vérifie le fichier au moyen de son propre historique des modifications. Code de retour 1 lorsque quelque chose ne va pas. Avec --as-of, le fichier entier est vérifié de même&#x202f;; l’empreinte et les nombres sont ceux d’alors.</translation>
    </message>
    <message>
        <source>--filter “%1” asks for what the edition “%2” leaves out, and the records it lets through would tell it; leave the filter out, or choose an edition that holds it.</source>
        <translation>--filter «&#x202f;%1&#x202f;» porte sur ce que l’édition «&#x202f;%2&#x202f;» omet, et les fiches retenues le révéleraient&#x202f;; retirez le filtre, ou choisissez une édition qui le contient.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New &amp;workspace…</source>
        <translation>&amp;Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Makes a new workspace file, one for each client or group.</source>
        <translation>Crée un nouveau fichier d’espace de travail, un pour chaque client ou groupe.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Opens a workspace file.</source>
        <translation>Ouvre un fichier d’espace de travail.</translation>
    </message>
    <message>
        <source>&amp;Import a Custos JSON file…</source>
        <translation>&amp;Importer un fichier JSON de Custos…</translation>
    </message>
    <message>
        <source>Adds the records of a JSON file that Custos exported to this workspace.</source>
        <translation>Ajoute à cet espace de travail les fiches d’un fichier JSON exporté par Custos.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Shows the workspace file in the file manager.</source>
        <translation>Montre le fichier de l’espace de travail dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Fermer l’espace de travail</translation>
    </message>
    <message>
        <source>Saves what is being edited and returns to the start page.</source>
        <translation>Enregistre ce qui est en cours de saisie et revient à la page d’accueil.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Saves what is being edited and ends Custos.</source>
        <translation>Enregistre ce qui est en cours de saisie et quitte Custos.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes the last saved change back. The change history shows both.</source>
        <translation>Annule la dernière modification enregistrée. L’historique des modifications montre les deux.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back last.</source>
        <translation>Rétablit la dernière modification annulée.</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Nouvelle fiche</translation>
    </message>
    <message>
        <source>Adds a record to the list that is shown.</source>
        <translation>Ajoute une fiche à la liste affichée.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Saves what is being edited. Leaving a record does the same.</source>
        <translation>Enregistre ce qui est en cours de saisie. Quitter une fiche a le même effet.</translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation>Rec&amp;hercher dans cette liste</translation>
    </message>
    <message>
        <source>Puts the cursor into the search field of the page.</source>
        <translation>Place le curseur dans le champ de recherche de la page.</translation>
    </message>
    <message>
        <source>&amp;Keys and commands</source>
        <translation>&amp;Raccourcis et commandes</translation>
    </message>
    <message>
        <source>Every command with its key.</source>
        <translation>Toutes les commandes avec leur raccourci.</translation>
    </message>
    <message>
        <source>&amp;About Custos</source>
        <translation>À &amp;propos de Custos</translation>
    </message>
    <message>
        <source>Version, licence and the libraries Custos stands on.</source>
        <translation>Version, licence et bibliothèques sur lesquelles repose Custos.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>Espaces de travail &amp;récents</translation>
    </message>
    <message>
        <source>Shows this page.</source>
        <translation>Affiche cette page.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Nouvelle fiche d’après un &amp;modèle…</translation>
    </message>
    <message>
        <source>Begins a record with what is usual, and shows what to ask.</source>
        <translation>Commence une fiche avec ce qui est habituel, et montre ce qu’il faut demander.</translation>
    </message>
    <message>
        <source>&amp;Copy record</source>
        <translation>&amp;Copier la fiche</translation>
    </message>
    <message>
        <source>Makes a copy of the open record, with its parts.</source>
        <translation>Crée une copie de la fiche ouverte, avec ses parties.</translation>
    </message>
    <message>
        <source>Chec&amp;k the file…</source>
        <translation>&amp;Vérifier le fichier…</translation>
    </message>
    <message>
        <source>Compares every record of the workspace with its change history.</source>
        <translation>Compare chaque fiche de l’espace de travail avec l’historique des modifications.</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Sau&amp;vegardes…</translation>
    </message>
    <message>
        <source>The backups Custos keeps by itself, and restoring one of them.</source>
        <translation>Les sauvegardes que Custos crée de lui-même, et leur restauration.</translation>
    </message>
    <message>
        <source>&amp;Encrypt with a passphrase…</source>
        <translation>&amp;Chiffrer par une phrase de passe…</translation>
    </message>
    <message>
        <source>Nobody can read the file without the passphrase then.</source>
        <translation>Personne ne peut alors lire le fichier sans la phrase de passe.</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>Changer la &amp;phrase de passe…</translation>
    </message>
    <message>
        <source>The old passphrase opens the file no longer then.</source>
        <translation>L’ancienne phrase de passe n’ouvre alors plus le fichier.</translation>
    </message>
    <message>
        <source>Remo&amp;ve encryption…</source>
        <translation>&amp;Retirer le chiffrement…</translation>
    </message>
    <message>
        <source>The file can be read without a passphrase then.</source>
        <translation>Le fichier se lit alors sans phrase de passe.</translation>
    </message>
    <message>
        <source>Recovery s&amp;heet…</source>
        <translation>Feuille de &amp;récupération…</translation>
    </message>
    <message>
        <source>A key to print, for the day on which the passphrase is lost.</source>
        <translation>Une clé à imprimer, pour le jour où la phrase de passe est perdue.</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Verrouiller &amp;maintenant</translation>
    </message>
    <message>
        <source>Closes the encrypted workspace until its passphrase is given.</source>
        <translation>Ferme l’espace de travail chiffré jusqu’à ce que sa phrase de passe soit donnée.</translation>
    </message>
    <message>
        <source>H&amp;and over a copy…</source>
        <translation>&amp;Remettre une copie…</translation>
    </message>
    <message>
        <source>A copy of chosen registers for somebody else, without what is confidential.</source>
        <translation>Une copie de registres choisis pour quelqu’un d’autre, sans ce qui est confidentiel.</translation>
    </message>
    <message>
        <source>End of &amp;mandate…</source>
        <translation>Fin de &amp;mandat…</translation>
    </message>
    <message>
        <source>Exports everything, then removes the workspace from this computer.</source>
        <translation>Exporte tout, puis retire l’espace de travail de cet ordinateur.</translation>
    </message>
    <message>
        <source>Language and colours of the window, backups and locking.</source>
        <translation>Langue et couleurs de la fenêtre, sauvegardes et verrouillage.</translation>
    </message>
    <message>
        <source>&amp;Erase record for good…</source>
        <translation>&amp;Effacer la fiche définitivement…</translation>
    </message>
    <message>
        <source>Removes the open record with every old value in the change history.</source>
        <translation>Retire la fiche ouverte avec toutes ses anciennes valeurs dans l’historique des modifications.</translation>
    </message>
    <message>
        <source>Re&amp;view record…</source>
        <translation>Ré&amp;viser la fiche…</translation>
    </message>
    <message>
        <source>What has changed since the last review of the open record, and what comes of this one.</source>
        <translation>Ce qui a changé depuis la dernière révision de la fiche ouverte, et ce qui résulte de celle-ci.</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>&amp;Tout trouver…</translation>
    </message>
    <message>
        <source>Any record, page or command by a few words.</source>
        <translation>Toute fiche, page ou commande en quelques mots.</translation>
    </message>
    <message>
        <source>As recorded &amp;on…</source>
        <translation>Tel que c&amp;onsigné le…</translation>
    </message>
    <message>
        <source>Shows the workspace as it stood at the end of a day; nothing can be changed there.</source>
        <translation>Montre l’espace de travail tel qu’il était à la fin d’un jour&#x202f;; rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>&amp;Compare with today</source>
        <translation>&amp;Comparer avec aujourd’hui</translation>
    </message>
    <message>
        <source>What was added, removed and changed since the day that is shown.</source>
        <translation>Ce qui a été ajouté, retiré et modifié depuis le jour montré.</translation>
    </message>
    <message>
        <source>Back to &amp;today</source>
        <translation>Revenir à au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>Leaves the earlier day that is shown.</source>
        <translation>Quitte le jour passé qui est montré.</translation>
    </message>
</context>
<context>
    <name>Considered</name>
    <message>
        <source>Look at it again on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>%1: does it apply?</source>
        <translation>%1&#xa0;: ce point s’applique-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>%1: the reason</source>
        <translation>%1&#xa0;: la raison</translation>
    </message>
    <message>
        <source>the reason, in a few words</source>
        <translation>la raison, en quelques mots</translation>
    </message>
    <message>
        <source>%1: look at it again on</source>
        <translation>%1&#xa0;: à revoir le</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>S’applique</translation>
    </message>
    <message>
        <source>Does not apply, because …</source>
        <translation>Ne s’applique pas, parce que…</translation>
    </message>
    <message>
        <source>Not possible yet, because … until …</source>
        <translation>Pas encore possible, parce que… jusqu’au…</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Say in a few words why this does not apply.</source>
        <translation>Dites en quelques mots pourquoi ce point ne s’applique pas.</translation>
    </message>
    <message>
        <source>Say in a few words why this is not possible yet.</source>
        <translation>Dites en quelques mots pourquoi ce n’est pas encore possible.</translation>
    </message>
    <message>
        <source>Not possible yet, because</source>
        <translation>Pas encore possible, parce que</translation>
    </message>
    <message>
        <source>Does not apply, because</source>
        <translation>Ne s’applique pas, parce que</translation>
    </message>
    <message>
        <source>applies?</source>
        <translation>s’applique&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>day, month or year</source>
        <translation>jour, mois ou année</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>jour mois année</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>This is not a date. Write a day such as 31 Mar 2026, a month or a year.</source>
        <translation>Ce n’est pas une date. Écrivez un jour comme 31/03/2026, un mois ou une année.</translation>
    </message>
    <message>
        <source>This is not a date. Write a day such as 31 Mar 2026 or 2026-03-31.</source>
        <translation>Ce n’est pas une date. Écrivez un jour comme 31/03/2026 ou 2026-03-31.</translation>
    </message>
</context>
<context>
    <name>DifferencesPage</name>
    <message>
        <source>Compared with today</source>
        <translation>Comparé avec aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Rien ne diffère</translation>
    </message>
    <message>
        <source>Every record is today as it was recorded then.</source>
        <translation>Chaque fiche est aujourd’hui telle qu’elle était consignée alors.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No difference matches the search.</source>
        <translation>Aucune différence ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save this list as it is shown</source>
        <translation>Enregistrer cette liste telle qu’elle est affichée</translation>
    </message>
    <message>
        <source>Comparing with today</source>
        <translation>Comparaison avec aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added</source>
        <translation>
            <numerusform>%n fiche ajoutée</numerusform>
            <numerusform>%n fiches ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed</source>
        <translation>
            <numerusform>%n fiche retirée</numerusform>
            <numerusform>%n fiches retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n fiche modifiée</numerusform>
            <numerusform>%n fiches modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased: their values are nowhere any more</source>
        <translation>
            <numerusform>%n fiche effacée&#xa0;: ses valeurs ne sont plus nulle part</numerusform>
            <numerusform>%n fiches effacées&#xa0;: leurs valeurs ne sont plus nulle part</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>rien n’a changé</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Enter or a double click opens the record.</source>
        <translation>Entrée ou un double clic ouvre la fiche.</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>a new entry in “%1”</source>
        <translation>une nouvelle fiche dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Not saved when Custos ended, %1: %2.</source>
        <translation>Non enregistré à la fermeture de Custos, %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>EncryptionFlow</name>
    <message>
        <source>The passphrase of “%1” as it is now:</source>
        <translation>La phrase de passe actuelle de «&#x202f;%1&#x202f;»&#xa0;:</translation>
    </message>
    <message>
        <source>That is not the passphrase of “%1”. Try it again:</source>
        <translation>Ce n’est pas la phrase de passe de «&#x202f;%1&#x202f;». Réessayez&#xa0;:</translation>
    </message>
    <message>
        <source>A passphrase for “%1”:</source>
        <translation>Une phrase de passe pour «&#x202f;%1&#x202f;»&#xa0;:</translation>
    </message>
    <message>
        <source>Encrypting the workspace</source>
        <translation>Chiffrement de l’espace de travail</translation>
    </message>
    <message>
        <source>A new passphrase for “%1”:</source>
        <translation>Une nouvelle phrase de passe pour «&#x202f;%1&#x202f;»&#xa0;:</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Changement de la phrase de passe</translation>
    </message>
    <message>
        <source>Remove the encryption of “%1”?</source>
        <translation>Retirer le chiffrement de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever can read the file can then read all it holds; so with the backups on this computer.</source>
        <translation>Qui peut lire le fichier lit alors tout ce qu’il contient&#x202f;; de même pour les sauvegardes sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Remove the encryption</source>
        <translation>Retirer le chiffrement</translation>
    </message>
    <message>
        <source>Keep it encrypted</source>
        <translation>Garder le chiffrement</translation>
    </message>
    <message>
        <source>Removing the encryption</source>
        <translation>Retrait du chiffrement</translation>
    </message>
    <message>
        <source>The recovery key does not open this file, so no sheet is made.</source>
        <translation>La clé de récupération n’ouvre pas ce fichier&#x202f;; aucune feuille n’est donc créée.</translation>
    </message>
    <message>
        <source>Copies beside the workspace are as they were.</source>
        <translation>Des copies à côté de l’espace de travail restent telles quelles.</translation>
    </message>
    <message>
        <source>They were made before the file was brought to a newer format, and could not follow it:</source>
        <translation>Elles datent d’avant le passage du fichier à un format plus récent et n’ont pas pu le suivre&#xa0;:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not all backups could follow the workspace.</source>
        <translation>Toutes les sauvegardes n’ont pas pu suivre l’espace de travail.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file is a list of records but does not say of which register. Name the register, or write {&quot;registers&quot;: {&quot;organisation&quot;: [ … ]}}.</source>
        <translation>Le fichier est une liste de fiches, mais ne dit pas de quelle rubrique. Nommez la rubrique, ou écrivez {&quot;registers&quot;: {&quot;organisation&quot;: [ … ]}}.</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB. Import it in several parts.</source>
        <translation>Le fichier dépasse 256 Mo. Importez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation>Ligne %1, colonne %2&#xa0;: </translation>
    </message>
    <message>
        <source>the text is not UTF-8. Save the file as UTF-8 and import it again.</source>
        <translation>le texte n’est pas en UTF-8. Enregistrez le fichier en UTF-8 et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>values stand inside values far too deeply for a list of records.</source>
        <translation>des valeurs sont imbriquées bien trop profondément pour une liste de fiches.</translation>
    </message>
    <message>
        <source>this is not JSON (%1). Import a file that Custos exported as JSON, or mend that place.</source>
        <translation>ce n’est pas du JSON (%1). Importez un fichier que Custos a exporté en JSON, ou corrigez cet endroit.</translation>
    </message>
    <message>
        <source>The file says that it comes from “%1”. Only JSON in the shape that Custos exports can be imported.</source>
        <translation>Le fichier dit provenir de «&#x202f;%1&#x202f;». Seul du JSON de la forme qu’exporte Custos peut être importé.</translation>
    </message>
    <message>
        <source>The file was written by a newer Custos (format %1; this one knows %2). Import it with that version.</source>
        <translation>Le fichier a été écrit par un Custos plus récent (format %1&#x202f;; celui-ci connaît %2). Importez-le avec cette version.</translation>
    </message>
    <message>
        <source>The file holds no registers. Custos reads {&quot;application&quot;: &quot;Custos&quot;, &quot;registers&quot;: {&quot;organisation&quot;: [ … ], … }}.</source>
        <translation>Le fichier ne contient aucune rubrique. Custos lit {&quot;application&quot;: &quot;Custos&quot;, &quot;registers&quot;: {&quot;organisation&quot;: [ … ], … }}.</translation>
    </message>
    <message>
        <source>There is no register “%1”.</source>
        <translation>Il n’y a pas de rubrique «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The file holds no register “%1”.</source>
        <translation>Le fichier ne contient pas de rubrique «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” must be a list of records.</source>
        <translation>«&#x202f;%1&#x202f;» doit être une liste de fiches.</translation>
    </message>
    <message>
        <source>A record must be an object: {&quot;name&quot;: … }.</source>
        <translation>Une fiche doit être un objet&#xa0;: {&quot;name&quot;: … }.</translation>
    </message>
    <message>
        <source>An id is made of letters, digits and . _ : - and has at most 100 of them.</source>
        <translation>Un id se compose de lettres, de chiffres et de . _&#xa0;: - et en compte au plus 100.</translation>
    </message>
    <message>
        <source>The file holds this id twice; it stands first in row %1 of “%2”.</source>
        <translation>Le fichier contient cet id deux fois&#x202f;; il figure d’abord à la ligne %1 de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>In the workspace this id is a record of the register “%1”.</source>
        <translation>Dans l’espace de travail, cet id est une fiche de la rubrique «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Two records of the file are the same record of the workspace.</source>
        <translation>Deux fiches du fichier sont la même fiche de l’espace de travail.</translation>
    </message>
    <message>
        <source>The workspace holds %1 records of this name; match by id or by reference.</source>
        <translation>L’espace de travail contient %1 fiches de ce nom&#x202f;; faites correspondre par id ou par référence.</translation>
    </message>
    <message>
        <source>It is not said which record this is a part of.</source>
        <translation>Il n’est pas dit de quelle fiche celle-ci fait partie.</translation>
    </message>
    <message>
        <source>“%1” is a record of the register “%2”; here one of “%3” is meant.</source>
        <translation>«&#x202f;%1&#x202f;» est une fiche de la rubrique «&#x202f;%2&#x202f;»&#x202f;; il en faut une ici de «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is the name of several records; name the one by its id.</source>
        <translation>«&#x202f;%1&#x202f;» est le nom de plusieurs fiches&#x202f;; désignez-la par son id.</translation>
    </message>
    <message>
        <source>“%1” is neither in the file nor in the workspace (register “%2”).</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni dans le fichier ni dans l’espace de travail (rubrique «&#x202f;%2&#x202f;»).</translation>
    </message>
    <message>
        <source>It needs “%1”, which is refused.</source>
        <translation>Elle a besoin de «&#x202f;%1&#x202f;», qui est refusée.</translation>
    </message>
    <message>
        <source>The number %1 belongs to another record; this one gets the next free number.</source>
        <translation>Le numéro %1 appartient à une autre fiche&#x202f;; celle-ci reçoit le prochain numéro libre.</translation>
    </message>
    <message>
        <source>There is no record “%1” in the register “%2”.</source>
        <translation>Il n’y a pas de fiche «&#x202f;%1&#x202f;» dans la rubrique «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is no value of the field “%2”; “custos describe” lists what is possible.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une valeur du champ «&#x202f;%2&#x202f;»&#x202f;; «&#x202f;custos describe&#x202f;» énumère ce qui est possible.</translation>
    </message>
    <message>
        <source>“%1” is no filter; write FIELD=VALUE.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un filtre&#x202f;; écrivez FIELD=VALUE.</translation>
    </message>
    <message>
        <source>There is no field “%1” in the register “%2”.</source>
        <translation>Il n’y a pas de champ «&#x202f;%1&#x202f;» dans la rubrique «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false; null says that it is not stated.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni true ni false&#x202f;; null dit que ce n’est pas indiqué.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is no number written as text, such as &quot;0.75&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre écrit en texte, comme &quot;0.75&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no date such as 2026-03-31, 2026-03 or 2026.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date comme 2026-03-31, 2026-03 ou 2026.</translation>
    </message>
    <message>
        <source>“%1” is no date such as 2026-03-31.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date comme 2026-03-31.</translation>
    </message>
    <message>
        <source>“%1” is no moment such as 2020-12-22T12:17:00+01:00[Europe/Berlin].</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un instant comme 2020-12-22T12:17:00+01:00[Europe/Paris].</translation>
    </message>
    <message>
        <source>“%1” is no period such as P6M or P1Y6M.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une durée comme P6M ou P1Y6M.</translation>
    </message>
    <message>
        <source>“%1” is no country code such as DE, nor an organisation such as EPO.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un code de pays comme DE, ni une organisation comme EPO.</translation>
    </message>
    <message>
        <source>“%1” is no code of this field; “custos describe” lists them, and &quot;text:…&quot; is free.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code de ce champ&#x202f;; «&#x202f;custos describe&#x202f;» les énumère, et &quot;text:…&quot; est libre.</translation>
    </message>
    <message>
        <source>“%1” is no code of this field; “custos describe” lists them.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code de ce champ&#x202f;; «&#x202f;custos describe&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un SHA-256.</translation>
    </message>
    <message>
        <source>“%1” is no text.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un texte.</translation>
    </message>
    <message>
        <source>The text holds a broken character or a NUL.</source>
        <translation>Le texte contient un caractère défectueux ou un NUL.</translation>
    </message>
    <message>
        <source>There is no field “%1” in this register.</source>
        <translation>Il n’y a pas de champ «&#x202f;%1&#x202f;» dans cette rubrique.</translation>
    </message>
    <message>
        <source>What is known about a value is an object: {&quot;applies&quot;: … }.</source>
        <translation>Ce que l’on sait d’une valeur est un objet&#xa0;: {&quot;applies&quot;: … }.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Line %1: “%2” stands twice in the same object, and only one of the two could be taken. Keep one, or put their contents together.</source>
        <translation>Ligne %1&#xa0;: «&#x202f;%2&#x202f;» figure deux fois dans le même objet, et un seul des deux pourrait être repris. Gardez-en un, ou réunissez leurs contenus.</translation>
    </message>
    <message>
        <source>“%1” is neither in the file nor in the workspace.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni dans le fichier ni dans l’espace de travail.</translation>
    </message>
    <message>
        <source>The content is not in the workspace, and JSON holds only its SHA-256. The field was left as it is.</source>
        <translation>Le contenu n’est pas dans l’espace de travail et le JSON n’en contient que le SHA-256. Le champ est resté tel quel.</translation>
    </message>
    <message>
        <source>This file&apos;s content is not in the workspace, and JSON holds only its SHA-256. Attach the file itself.</source>
        <translation>Le contenu de ce fichier n’est pas dans l’espace de travail et le JSON n’en contient que le SHA-256. Joignez le fichier lui-même.</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmer %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>What is meant by %1?</source>
        <translation>Que signifie %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1: what %2 asks</source>
        <translation>%1&#xa0;: ce qui est demandé (%2)</translation>
    </message>
    <message>
        <source>law asks</source>
        <translation>exigence légale</translation>
    </message>
    <message>
        <source>authorities&apos; guidance</source>
        <translation>recommandation des autorités</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>bonne pratique</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>Next on %1</source>
        <translation>Prochaine le %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Does not apply…</source>
        <translation>Ne s’applique pas…</translation>
    </message>
    <message>
        <source>Leave as it is…</source>
        <translation>Laisser tel quel…</translation>
    </message>
</context>
<context>
    <name>FileAdder</name>
    <message>
        <source>“%1” was not attached. %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été joint. %2</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Il ne peut pas être lu&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>Checking the file</source>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Its change history has %n entry(ies). Its fingerprint now:</source>
        <translation>
            <numerusform>L’historique des modifications compte %n entrée. Son empreinte actuelle&#xa0;:</numerusform>
            <numerusform>L’historique des modifications compte %n entrées. Son empreinte actuelle&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in order: every record is as its change history says.</source>
        <translation>Le fichier est en ordre&#xa0;: chaque fiche correspond à l’historique des modifications.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not as Custos left it. Keep it, and restore the newest backup into a new file to compare.</source>
        <translation>Le fichier n’est pas tel que Custos l’a laissé. Gardez-le, et restaurez la sauvegarde la plus récente dans un nouveau fichier pour comparer.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was closed. Keep it, and open the newest backup instead.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé et a été fermé. Conservez-le, et ouvrez à la place la sauvegarde la plus récente.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtre</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>any</source>
        <translation>n’importe lequel</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
</context>
<context>
    <name>FlagEditor</name>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>This could not be done, for a reason Custos did not expect. Your file is as it was after the last saved change.</source>
        <translation>Cela n’a pas pu être fait, pour une raison que Custos n’attendait pas. Votre fichier est dans l’état de la dernière modification enregistrée.</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>&amp;Encrypt the copy with a passphrase of its own</source>
        <translation>&amp;Chiffrer la copie par sa propre phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Remettre…</translation>
    </message>
    <message>
        <source>Hand over a copy</source>
        <translation>Remettre une copie</translation>
    </message>
    <message>
        <source>Encrypt the copy with a passphrase of its own</source>
        <translation>Chiffrer la copie par sa propre phrase de passe</translation>
    </message>
    <message>
        <source>A copy of the workspace for somebody else</source>
        <translation>Une copie de l’espace de travail pour quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Records marked confidential are always left out, with their old values and every link to them; so is all that is not ticked, what was deleted before, and what is being typed.</source>
        <translation>Les fiches marquées confidentielles sont toujours omises, avec leurs anciennes valeurs et tout lien vers elles&#x202f;; de même tout ce qui n’est pas coché, ce qui a été supprimé auparavant et ce qui est en cours de saisie.</translation>
    </message>
    <message>
        <source>The change history goes along and can still be checked: it shows who changed what and when, and that something was left out, but not what.</source>
        <translation>L’historique des modifications accompagne la copie et reste vérifiable&#xa0;: il montre qui a modifié quoi et quand, et que quelque chose a été omis, mais pas quoi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>(%n confidential, left out)</source>
        <translation>
            <numerusform>(%n confidentielle, omise)</numerusform>
            <numerusform>(%n confidentielles, omises)</numerusform>
        </translation>
    </message>
    <message>
        <source>A passphrase for the copy:</source>
        <translation>Une phrase de passe pour la copie&#xa0;:</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>Custos workspaces (*.custos)</source>
        <translation>Espaces de travail Custos (*.custos)</translation>
    </message>
    <message>
        <source>Making a copy to hand over</source>
        <translation>Création d’une copie à remettre</translation>
    </message>
    <message numerus="yes">
        <source>The copy holds %n record(s).</source>
        <translation>
            <numerusform>La copie contient %n fiche.</numerusform>
            <numerusform>La copie contient %n fiches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out.</source>
        <translation>
            <numerusform>%n fiche a été omise.</numerusform>
            <numerusform>%n fiches ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fingerprint of its change history, to be told to whoever gets it:</source>
        <translation>L’empreinte de son historique des modifications, à communiquer à qui la reçoit&#xa0;:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Workspace made</source>
        <translation>Création de l’espace de travail</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Demonstration made</source>
        <translation>Création de la démonstration</translation>
    </message>
    <message>
        <source>%1 erased</source>
        <translation>Effacement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Ajout&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>Suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 (what is known about it)</source>
        <translation>%1 (ce que l’on en sait)</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Begun from a template</source>
        <translation>Création d’après un modèle</translation>
    </message>
    <message>
        <source>New version begun</source>
        <translation>Nouvelle version commencée</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Révisé</translation>
    </message>
    <message>
        <source>Open point left as it is</source>
        <translation>Point ouvert laissé tel quel</translation>
    </message>
    <message>
        <source>Open point opened again</source>
        <translation>Point ouvert rouvert</translation>
    </message>
    <message>
        <source>Filter kept</source>
        <translation>Filtre conservé</translation>
    </message>
    <message>
        <source>Filter forgotten</source>
        <translation>Filtre oublié</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Change history</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>Changes of</source>
        <translation>Modifications de</translation>
    </message>
    <message>
        <source>All registers</source>
        <translation>Toutes les rubriques</translation>
    </message>
    <message>
        <source>Every saved change, the newest first. None of them can be altered.</source>
        <translation>Toutes les modifications enregistrées, la plus récente en premier. Aucune ne peut être altérée.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save this list as it is shown</source>
        <translation>Enregistrer cette liste telle qu’elle est affichée</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>GDPR</source>
        <translation>RGPD</translation>
    </message>
    <message>
        <source>BDSG</source>
        <translation>BDSG</translation>
    </message>
    <message>
        <source>WP 248 rev.01</source>
        <translation>WP 248 rév. 01</translation>
    </message>
    <message>
        <source>WP 260 rev.01</source>
        <translation>WP 260 rév. 01</translation>
    </message>
    <message>
        <source>WP29 position paper on Art. 30(5)</source>
        <translation>document de position du G29 sur l’art.&#xa0;30, §&#xa0;5</translation>
    </message>
    <message>
        <source>EDPB Guidelines 07/2020</source>
        <translation>lignes directrices 07/2020 du CEPD</translation>
    </message>
    <message>
        <source>EDPB Guidelines 3/2018</source>
        <translation>lignes directrices 3/2018 du CEPD</translation>
    </message>
    <message>
        <source>CNIL guide on retention periods (2020)</source>
        <translation>guide de la CNIL sur les durées de conservation (2020)</translation>
    </message>
    <message>
        <source>EDPB Guidelines 05/2020</source>
        <translation>lignes directrices 05/2020 du CEPD</translation>
    </message>
    <message>
        <source>EDPB Guidelines 05/2021</source>
        <translation>lignes directrices 05/2021 du CEPD</translation>
    </message>
    <message>
        <source>section III.B</source>
        <translation>section III.B</translation>
    </message>
    <message>
        <source>section 2</source>
        <translation>section 2</translation>
    </message>
    <message>
        <source>annex, storage period</source>
        <translation>annexe, durée de conservation</translation>
    </message>
    <message>
        <source>section 4</source>
        <translation>section 4</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>It is not counted until then, and is an open point again on the day after. The reason stands in the workspace, in its change history and in the internal report.</source>
        <translation>Jusque-là il n’est pas compté&#x202f;; le lendemain, c’est de nouveau un point ouvert. Le motif figure dans l’espace de travail, dans son historique des modifications et dans le rapport interne.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Reason (required)</source>
        <translation>&amp;Motif (obligatoire)</translation>
    </message>
    <message>
        <source>Leave as it is…</source>
        <translation>Laisser tel quel…</translation>
    </message>
    <message>
        <source>Choose an open point first</source>
        <translation>Choisissez d’abord un point ouvert</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>This is not an e-mail address: it has the form name@place.</source>
        <translation>Ce n’est pas une adresse électronique&#xa0;: elle a la forme nom@lieu.</translation>
    </message>
    <message>
        <source>This is not a web address: it begins with https:// or the like and has no blanks.</source>
        <translation>Ce n’est pas une adresse web&#xa0;: elle commence par https:// ou similaire et ne contient pas d’espace.</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search this list   Ctrl+F</source>
        <translation>Rechercher dans cette liste   Ctrl+F</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Déverrouiller…</translation>
    </message>
    <message>
        <source>&amp;Leave it closed</source>
        <translation>&amp;Laisser fermé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>The workspace is locked: it is closed, and its key is no longer in memory. What was being typed is kept in the file and offered again. The time after which it locks is one of the settings.</source>
        <translation>L’espace de travail est verrouillé&#xa0;: il est fermé, et sa clé n’est plus en mémoire. Ce qui était en cours de saisie est gardé dans le fichier et sera proposé de nouveau. Le délai de verrouillage est l’un des paramètres.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Custos workspaces (*.custos);;All files (*)</source>
        <translation>Espaces de travail Custos (*.custos);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 – Custos</source>
        <translation>%1 – Custos</translation>
    </message>
    <message>
        <source>Import a Custos JSON file</source>
        <translation>Importer un fichier JSON de Custos</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>Mandate</name>
    <message>
        <source>“%1” is not as it was written. Nothing was removed. Check the drive.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas tel qu’il a été écrit. Rien n’a été retiré. Vérifiez le lecteur.</translation>
    </message>
    <message>
        <source>A new folder for all the workspace holds</source>
        <translation>Un nouveau dossier pour tout ce que contient l’espace de travail</translation>
    </message>
    <message>
        <source>handed-over</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Exportation de tout</translation>
    </message>
    <message numerus="yes">
        <source>Everything is exported: %n file(s), compared with the workspace. Remove “%1” from this computer?</source>
        <translation>
            <numerusform>Tout est exporté&#xa0;: %n fichier, comparé avec l’espace de travail. Retirer «&#x202f;%1&#x202f;» de cet ordinateur&#x202f;?</numerusform>
            <numerusform>Tout est exporté&#xa0;: %n fichiers, comparés avec l’espace de travail. Retirer «&#x202f;%1&#x202f;» de cet ordinateur&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Retirer de cet ordinateur</translation>
    </message>
    <message>
        <source>Keep the workspace</source>
        <translation>Garder l’espace de travail</translation>
    </message>
    <message>
        <source>Removed from this computer:</source>
        <translation>Retiré de cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>What Custos cannot know: copies you or others made (backups, copies handed over, exports, reports, printed pages, mails), what a backup of this computer holds, and what a drive keeps of removed files. The export in %1 is there still.</source>
        <translation>Ce que Custos ne peut pas savoir&#xa0;: les copies que vous ou d’autres avez faites (sauvegardes, copies remises, exports, rapports, pages imprimées, courriels), ce que contient une sauvegarde de cet ordinateur, et ce qu’un lecteur garde des fichiers retirés. L’export dans %1 est toujours là.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) in the data folder of Custos</source>
        <translation>
            <numerusform>%n sauvegarde dans le dossier de données de Custos</numerusform>
            <numerusform>%n sauvegardes dans le dossier de données de Custos</numerusform>
        </translation>
    </message>
    <message>
        <source>its name in the list of recent workspaces, and the filters kept of its lists</source>
        <translation>son nom dans la liste des espaces de travail récents, et les filtres gardés de ses listes</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The folder %1 holds a copy of the workspace with its change history, encrypted as the workspace is, and beside it the records, reports and attachments in files that are not encrypted. Hand them over before you go on. The workspace and the backups Custos keeps of it on this computer are then removed; this cannot be taken back.</source>
        <translation>Le dossier %1 contient une copie de l’espace de travail avec son historique des modifications, chiffrée comme l’espace de travail, et à côté les fiches, les rapports et les pièces jointes dans des fichiers qui ne sont pas chiffrés. Remettez-les avant de continuer. L’espace de travail et les sauvegardes que Custos en garde sur cet ordinateur sont ensuite retirés&#x202f;; c’est irréversible.</translation>
    </message>
    <message>
        <source>The workspace was changed after it was exported, so nothing was removed.</source>
        <translation>L’espace de travail a été modifié après l’export&#x202f;; rien n’a donc été retiré.</translation>
    </message>
    <message>
        <source>The export in %1 is without the newest changes. Export everything again into another folder, or keep the workspace.</source>
        <translation>Il manque les dernières modifications à l’export dans %1. Exportez tout de nouveau dans un autre dossier, ou gardez l’espace de travail.</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Exporter de nouveau…</translation>
    </message>
    <message>
        <source>These could not be removed. Remove them yourself:</source>
        <translation>Ceux-ci n’ont pas pu être retirés. Retirez-les vous-même&#xa0;:</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>As recorded on</source>
        <translation>Tel que consigné le</translation>
    </message>
    <message>
        <source>Lists, records, open points and reports are shown as they stood at the end of that day. Nothing can be changed there.</source>
        <translation>Les listes, les fiches, les points ouverts et les rapports sont montrés tels qu’ils étaient à la fin de ce jour. Rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>This workspace begins on %1; of earlier days nothing is recorded in it.</source>
        <translation>Cet espace de travail commence le %1&#x202f;; rien n’y est consigné pour les jours précédents.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>End of last month</source>
        <translation>Fin du mois dernier</translation>
    </message>
    <message>
        <source>End of last quarter</source>
        <translation>Fin du trimestre dernier</translation>
    </message>
    <message>
        <source>End of last year</source>
        <translation>Fin de l’année dernière</translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>day month year hour:minute</source>
        <translation>jour mois année heure:minute</translation>
    </message>
    <message>
        <source>This is not a day and time. Write it as 31 Mar 2026 14:05.</source>
        <translation>Ce n’est pas un jour suivi d’une heure. Écrivez par exemple 31/03/2026 14:05.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Going back to %1</source>
        <translation>Retour au %1</translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message>
        <source>Texts with names</source>
        <translation>Textes contenant des noms</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>Before anybody else gets this report: %n text(s) in it hold a name. Look at them; Enter or a double click opens the record.</source>
        <translation>
            <numerusform>Avant de remettre ce rapport&#xa0;: %n texte contient un nom. Vérifiez-le&#x202f;; Entrée ou un double clic ouvre la fiche.</numerusform>
            <numerusform>Avant de remettre ce rapport&#xa0;: %n textes contiennent un nom. Vérifiez-les&#x202f;; Entrée ou un double clic ouvre la fiche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Colour of the workspace</source>
        <translation>Couleur de l’espace de travail</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>· encrypted with a passphrase</source>
        <translation>· chiffré par une phrase de passe</translation>
    </message>
    <message>
        <source>· can only be read</source>
        <translation>· en lecture seule</translation>
    </message>
    <message numerus="yes">
        <source>%n with something overdue, or that the law asks for and is not recorded</source>
        <translation>
            <numerusform>%n avec un retard ou une exigence légale non renseignée</numerusform>
            <numerusform>%n avec un retard ou une exigence légale non renseignée</numerusform>
        </translation>
    </message>
    <message>
        <source>A click on the red count, or Enter, lists them.</source>
        <translation>Un clic sur le nombre rouge, ou Entrée, les énumère.</translation>
    </message>
    <message>
        <source>As recorded today</source>
        <translation>Tel que consigné aujourd’hui</translation>
    </message>
    <message>
        <source>Show the workspace as recorded on another day</source>
        <translation>Montrer l’espace de travail tel que consigné un autre jour</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceForm</name>
    <message>
        <source>&amp;Encrypt the file with a passphrase</source>
        <translation>&amp;Chiffrer le fichier par une phrase de passe</translation>
    </message>
    <message>
        <source>Encrypt the file with a passphrase</source>
        <translation>Chiffrer le fichier par une phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Name of the client or group</source>
        <translation>&amp;Nom du client ou du groupe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Fic&amp;hier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Choose the place of the file</source>
        <translation>Choisir l’emplacement du fichier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This build of Custos cannot encrypt workspaces</source>
        <translation>Cette version de Custos ne peut pas chiffrer les espaces de travail</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Phrase de pa&amp;sse</translation>
    </message>
    <message>
        <source>The same passphrase &amp;again</source>
        <translation>&amp;La même phrase de passe, à nouveau</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>One workspace is one file. Make one for each client or group of companies.</source>
        <translation>Un espace de travail est un fichier. Créez-en un pour chaque client ou groupe d’entreprises.</translation>
    </message>
    <message>
        <source>Demonstration workspace</source>
        <translation>Espace de travail de démonstration</translation>
    </message>
    <message>
        <source>An invented group of companies with its record of processing activities, to look at and to try things on.</source>
        <translation>Un groupe d’entreprises fictif avec son registre des activités de traitement, pour regarder et pour essayer.</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Workspace from a Custos JSON file</source>
        <translation>Espace de travail à partir d’un fichier JSON de Custos</translation>
    </message>
    <message>
        <source>The records of “%1” are taken into a new workspace.</source>
        <translation>Les fiches de «&#x202f;%1&#x202f;» sont reprises dans un nouvel espace de travail.</translation>
    </message>
    <message>
        <source>Place of the workspace</source>
        <translation>Emplacement de l’espace de travail</translation>
    </message>
    <message>
        <source>Custos workspaces (*.custos)</source>
        <translation>Espaces de travail Custos (*.custos)</translation>
    </message>
    <message>
        <source>Give the workspace a name; the file&apos;s name is proposed from it.</source>
        <translation>Donnez un nom à l’espace de travail&#x202f;; le nom du fichier en est déduit.</translation>
    </message>
    <message>
        <source>Say where the file is to be made, with its folder.</source>
        <translation>Indiquez où le fichier doit être créé, avec son dossier.</translation>
    </message>
    <message>
        <source>There is already a file of that name in this folder. Choose another name.</source>
        <translation>Ce dossier contient déjà un fichier de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Type a passphrase, or untick the encryption.</source>
        <translation>Saisissez une phrase de passe, ou décochez le chiffrement.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same yet.</source>
        <translation>Les deux phrases de passe ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Nobody can open the file without it, or without the recovery sheet that can be printed afterwards. Four or more words that do not belong together are good.</source>
        <translation>Personne ne peut ouvrir le fichier sans elle, ou sans la feuille de récupération qui peut être imprimée ensuite. Quatre mots ou plus, sans rapport entre eux, conviennent bien.</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Créer l’espace de travail</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>OpenPointsPage</name>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>Law asks</source>
        <translation>Exigence légale</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Bonne pratique</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Aucun point ouvert</translation>
    </message>
    <message>
        <source>What the records show is complete as far as the rules built in can tell. They give no legal advice.</source>
        <translation>Ce que montrent les fiches est complet, pour autant que les règles intégrées puissent le dire. Elles ne donnent pas de conseil juridique.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No open point matches the search and the filters.</source>
        <translation>Aucun point ouvert ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save this list as it is shown</source>
        <translation>Enregistrer cette liste telle qu’elle est affichée</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Not up to date yet</source>
        <translation>Pas encore à jour</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>By rules as of %1; no legal advice. Enter or a double click opens the field.</source>
        <translation>Règles au %1&#x202f;; pas de conseil juridique. Entrée ou un double clic ouvre le champ.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <source>A record, a page or a command</source>
        <translation>Une fiche, une page ou une commande</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Une commande</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to close</source>
        <translation>↑ ↓ pour choisir · Entrée pour ouvrir · Échap pour fermer</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase de passe, à nouveau</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ce que je saisis</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Is it lost? The recovery key on the printed sheet opens the file too: type it here.</source>
        <translation>Est-elle perdue&#x202f;? La clé de récupération de la feuille imprimée ouvre aussi le fichier&#xa0;: tapez-la ici.</translation>
    </message>
    <message>
        <source>Nobody can open the file without it, or without the recovery sheet that can be printed afterwards. Four or more words that do not belong together are good.</source>
        <translation>Personne ne peut ouvrir le fichier sans elle, ou sans la feuille de récupération qui peut être imprimée ensuite. Quatre mots ou plus, sans rapport entre eux, conviennent bien.</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PastView</name>
    <message>
        <source>As recorded on %1 – read only</source>
        <translation>Tel que consigné le %1 – en lecture seule</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased since are not shown</source>
        <translation>
            <numerusform>%n fiche effacée depuis n’est pas montrée</numerusform>
            <numerusform>%n fiches effacées depuis ne sont pas montrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with today</source>
        <translation>Comparer avec aujourd’hui</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Un autre jour…</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>Retour aux listes</translation>
    </message>
</context>
<context>
    <name>PdfDocument</name>
    <message>
        <source>The report cannot be shown: it is no PDF.</source>
        <translation>Le rapport ne peut pas être affiché&#xa0;: ce n’est pas un PDF.</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>Contents of the report</source>
        <translation>Sommaire du rapport</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Find in this report</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The printer “%1” cannot be used.</source>
        <translation>L’imprimante «&#x202f;%1&#x202f;» ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Printing stopped at page %1.</source>
        <translation>L’impression s’est arrêtée à la page %1.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
</context>
<context>
    <name>PeriodEditor</name>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>Unit of the period</source>
        <translation>Unité de la durée</translation>
    </message>
    <message>
        <source>This is not a period. Write a number and choose its unit, or write P1Y6M for 1 year 6 months.</source>
        <translation>Ce n’est pas une durée. Écrivez un nombre et choisissez son unité, ou écrivez P1Y6M pour 1 an et 6 mois.</translation>
    </message>
</context>
<context>
    <name>PickEditor</name>
    <message>
        <source>Add “%1” in own words</source>
        <translation>Ajouter «&#x202f;%1&#x202f;» en texte libre</translation>
    </message>
    <message>
        <source>New record “%1”</source>
        <translation>Nouvelle fiche «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Entries to choose from</source>
        <translation>Entrées au choix</translation>
    </message>
    <message>
        <source>More terms, from the full vocabulary</source>
        <translation>Plus de termes, du vocabulaire complet</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” is too large: a logo has at most %2 MB.</source>
        <translation>«&#x202f;%1&#x202f;» est trop volumineux&#xa0;: un logo a au plus %2 Mo.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Lecture de l’image</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1: choose a picture</source>
        <translation>%1&#xa0;: choisir une image</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1&#xa0;: retirer</translation>
    </message>
    <message>
        <source>a picture that cannot be shown</source>
        <translation>une image qui ne peut pas être affichée</translation>
    </message>
</context>
<context>
    <name>PointKeeper</name>
    <message>
        <source>Bringing the open points up to date</source>
        <translation>Mise à jour des points ouverts</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>“%1” cannot be shown: it is damaged, or not what its name says.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être affiché&#xa0;: il est endommagé, ou n’est pas ce que dit son nom.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: it is protected with a password of its own.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être affiché&#xa0;: il est protégé par son propre mot de passe.</translation>
    </message>
    <message>
        <source>“%1” has no such page.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas cette page.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: what it holds is too large.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être affiché&#xa0;: ce qu’il contient est trop grand.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: this computer does not let Custos keep the reading of it apart.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être affiché&#xa0;: cet ordinateur ne permet pas à Custos de le lire à part.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: reading it takes too long.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être affiché&#xa0;: sa lecture prend trop de temps.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: reading it broke off. It is damaged, or made to do harm; nothing else was touched.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être affiché&#xa0;: sa lecture s’est interrompue. Il est endommagé, ou fait pour nuire&#x202f;; rien d’autre n’a été touché.</translation>
    </message>
    <message>
        <source>“%1” could not be read from the workspace.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu dans l’espace de travail.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: the process that reads it could not be started.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être affiché&#xa0;: le processus qui le lit n’a pas pu être lancé.</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Edited, not saved yet</source>
        <translation>Modifié, pas encore enregistré</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Delete this record</source>
        <translation>Supprimer cette fiche</translation>
    </message>
    <message>
        <source>Wide or narrow</source>
        <translation>Large ou étroit</translation>
    </message>
    <message>
        <source>Close this record</source>
        <translation>Fermer cette fiche</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Enregistrer (Ctrl+S)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Ouvrir dans une fenêtre à part</translation>
    </message>
    <message>
        <source>Narrow: the list beside it</source>
        <translation>Étroit&#xa0;: la liste à côté</translation>
    </message>
    <message>
        <source>Wide: in place of the list</source>
        <translation>Large&#xa0;: à la place de la liste</translation>
    </message>
    <message>
        <source>Copy this record</source>
        <translation>Copier cette fiche</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>This record is still used by %n other(s).</source>
        <translation>
            <numerusform>Cette fiche est encore utilisée par %n autre.</numerusform>
            <numerusform>Cette fiche est encore utilisée par %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete, and remove these links</source>
        <translation>Supprimer, et retirer ces liens</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Conserver la fiche</translation>
    </message>
    <message>
        <source>This record has been changed meanwhile. What you typed can no longer be saved over it.</source>
        <translation>Cette fiche a été modifiée entre-temps. Ce que vous avez saisi ne peut plus la remplacer.</translation>
    </message>
    <message>
        <source>Show the record as it is now</source>
        <translation>Afficher la fiche telle qu’elle est maintenant</translation>
    </message>
    <message>
        <source>Changes typed on %1 were not saved.</source>
        <translation>Des modifications saisies le %1 n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Continue with them</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Open points of this record</source>
        <translation>Points ouverts de cette fiche</translation>
    </message>
    <message>
        <source>Links of this record</source>
        <translation>Liens de cette fiche</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Historique de cette fiche</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>changed %1 by %2</source>
        <translation>modifié le %1 par %2</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>%1 of %2 Art. 30 items examined</source>
        <translation>éléments de l’art.&#xa0;30 examinés&#xa0;: %1 sur %2</translation>
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
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>If the passphrase of “%1” is lost</source>
        <translation>Si la phrase de passe de «&#x202f;%1&#x202f;» est perdue</translation>
    </message>
    <message>
        <source>This key opens the file as the passphrase does. Print it and keep the sheet where nobody else looks, apart from the computer. It is shown on the screen and stored nowhere; when the passphrase is changed there is a new one.</source>
        <translation>Cette clé ouvre le fichier comme la phrase de passe. Imprimez-la et gardez la feuille là où personne d’autre ne regarde, loin de l’ordinateur. Elle est montrée à l’écran et n’est enregistrée nulle part&#x202f;; quand la phrase de passe change, il y en a une nouvelle.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Try it once: type the groups %1 and %2 as they stand on the paper</source>
        <translation>&amp;Essayez-la une fois&#xa0;: tapez les groupes %1 et %2 tels qu’ils sont sur le papier</translation>
    </message>
    <message>
        <source>Hidden while you type</source>
        <translation>Masquée pendant la saisie</translation>
    </message>
    <message>
        <source>Right. The sheet can be read; put it away.</source>
        <translation>C’est juste. La feuille est lisible&#x202f;; rangez-la.</translation>
    </message>
    <message>
        <source>That is not what the sheet says. Look again.</source>
        <translation>Ce n’est pas ce que dit la feuille. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>The printer “%1” cannot be used.</source>
        <translation>L’imprimante «&#x202f;%1&#x202f;» ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Custos: recovery sheet</source>
        <translation>Custos&#xa0;: feuille de récupération</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Imprimée le %1</translation>
    </message>
    <message>
        <source>To open the file without its passphrase, type these groups where Custos asks for the passphrase. Capital or small letters and the dashes do not matter; 0 is the digit, and there is no I, L, O or U.</source>
        <translation>Pour ouvrir le fichier sans sa phrase de passe, tapez ces groupes là où Custos demande la phrase de passe. Majuscules, minuscules et tirets n’importent pas&#x202f;; 0 est le chiffre, et il n’y a ni I, ni L, ni O, ni U.</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the file can read all of it. Once the passphrase is changed, the sheet no longer opens the file: destroy it and print a new one.</source>
        <translation>Qui détient cette feuille et le fichier peut tout lire. Une fois la phrase de passe changée, la feuille n’ouvre plus le fichier&#xa0;: détruisez-la et imprimez-en une nouvelle.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>About this entry</source>
        <translation>À propos de cette fiche</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Retention: active use</source>
        <translation>Conservation&#xa0;: base active</translation>
    </message>
    <message>
        <source>Retention: restricted archive</source>
        <translation>Conservation&#xa0;: archivage intermédiaire</translation>
    </message>
    <message>
        <source>Retention: end</source>
        <translation>Conservation&#xa0;: sort final</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Catégories de données</translation>
    </message>
    <message>
        <source>Category of data</source>
        <translation>Catégorie de données</translation>
    </message>
    <message>
        <source>Which data about whom, and how long they are kept.</source>
        <translation>Quelles données, sur qui, et combien de temps elles sont conservées.</translation>
    </message>
    <message>
        <source>The kind of data.</source>
        <translation>Le type de données.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What it consists of, in more detail.</source>
        <translation>Ce qu’elle comprend, plus en détail.</translation>
    </message>
    <message>
        <source>Data subjects</source>
        <translation>Personnes concernées</translation>
    </message>
    <message>
        <source>The categories of persons the data are about.</source>
        <translation>Les catégories de personnes auxquelles se rapportent les données.</translation>
    </message>
    <message>
        <source>Special category</source>
        <translation>Catégorie particulière</translation>
    </message>
    <message>
        <source>Whether the data reveal something that Art. 9(1) protects.</source>
        <translation>Si les données révèlent un élément protégé par l’art.&#xa0;9, §&#xa0;1.</translation>
    </message>
    <message>
        <source>Kinds of special data</source>
        <translation>Types de données particulières</translation>
    </message>
    <message>
        <source>Which of the eight kinds of Art. 9(1).</source>
        <translation>Lesquels des huit types de l’art.&#xa0;9, §&#xa0;1.</translation>
    </message>
    <message>
        <source>Criminal convictions and offences</source>
        <translation>Condamnations pénales et infractions</translation>
    </message>
    <message>
        <source>Whether the data are about convictions, offences or related security measures.</source>
        <translation>Si les données se rapportent à des condamnations, à des infractions ou à des mesures de sûreté connexes.</translation>
    </message>
    <message>
        <source>National identification number</source>
        <translation>Numéro d’identification national</translation>
    </message>
    <message>
        <source>Whether a number of general application is among the data.</source>
        <translation>Si un numéro d’application générale figure parmi les données.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where these data come from.</source>
        <translation>D’où proviennent ces données.</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Conservées pendant</translation>
    </message>
    <message>
        <source>How long the data are in active use.</source>
        <translation>Combien de temps les données sont utilisées couramment.</translation>
    </message>
    <message>
        <source>Or until</source>
        <translation>Ou jusqu’à</translation>
    </message>
    <message>
        <source>What decides the end where no period can be given.</source>
        <translation>Ce qui détermine la fin lorsqu’aucune durée ne peut être donnée.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>À compter de</translation>
    </message>
    <message>
        <source>The event that starts the period.</source>
        <translation>L’événement qui fait courir la durée.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>The provision or reason for the period.</source>
        <translation>La disposition ou la raison qui justifie la durée.</translation>
    </message>
    <message>
        <source>Archived for</source>
        <translation>Archivées pendant</translation>
    </message>
    <message>
        <source>How long the data are kept with restricted access afterwards.</source>
        <translation>Combien de temps les données sont ensuite conservées avec un accès restreint.</translation>
    </message>
    <message>
        <source>What decides the end of the archive where no period can be given.</source>
        <translation>Ce qui détermine la fin de l’archivage lorsqu’aucune durée ne peut être donnée.</translation>
    </message>
    <message>
        <source>The event that starts the period in the archive.</source>
        <translation>L’événement qui fait courir la durée d’archivage.</translation>
    </message>
    <message>
        <source>The provision or reason for the archive.</source>
        <translation>La disposition ou la raison qui justifie l’archivage.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Sort final</translation>
    </message>
    <message>
        <source>What happens to the data when the periods are over.</source>
        <translation>Ce que deviennent les données à l’expiration des durées.</translation>
    </message>
    <message>
        <source>Finally archived for</source>
        <translation>Archivage définitif pendant</translation>
    </message>
    <message>
        <source>How long a final archive keeps them, where there is one.</source>
        <translation>Combien de temps les archives définitives les conservent, le cas échéant.</translation>
    </message>
    <message>
        <source>What decides the end of the final archive; it may be kept for good.</source>
        <translation>Ce qui détermine la fin de l’archivage définitif&#x202f;; il peut être sans limite.</translation>
    </message>
    <message>
        <source>The event that starts the final archive.</source>
        <translation>L’événement qui fait débuter l’archivage définitif.</translation>
    </message>
    <message>
        <source>The provision that asks for the final archive.</source>
        <translation>La disposition qui demande l’archivage définitif.</translation>
    </message>
    <message>
        <source>How it is erased</source>
        <translation>Modalités de l’effacement</translation>
    </message>
    <message>
        <source>By whom and in which way.</source>
        <translation>Par qui et de quelle manière.</translation>
    </message>
    <message>
        <source>Whatever else should be known.</source>
        <translation>Tout ce qu’il est utile de savoir par ailleurs.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Technical and organisational measures, described once and used by many processing activities.</source>
        <translation>Mesures techniques et organisationnelles, décrites une fois et utilisées par de nombreuses activités de traitement.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A short name under which activities refer to this measure.</source>
        <translation>Un nom court sous lequel les activités renvoient à cette mesure.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>The kind of measure.</source>
        <translation>Le type de mesure.</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Which of the four aims of Art. 32(1) the measure serves.</source>
        <translation>Le ou les objectifs de l’art.&#xa0;32, §&#xa0;1, que sert la mesure.</translation>
    </message>
    <message>
        <source>What is done, in general terms; this text goes into the record.</source>
        <translation>Ce qui est fait, en termes généraux&#x202f;; ce texte figure dans le registre.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Whether the measure is planned, in place or no longer used.</source>
        <translation>Si la mesure est prévue, en place ou abandonnée.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Who answers for the measure.</source>
        <translation>Qui répond de la mesure.</translation>
    </message>
    <message>
        <source>In place since</source>
        <translation>En place depuis</translation>
    </message>
    <message>
        <source>The day, month or year from which it works.</source>
        <translation>Le jour, le mois ou l’année à partir duquel elle agit.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine révision</translation>
    </message>
    <message>
        <source>When its effect is tested again.</source>
        <translation>Quand son efficacité sera de nouveau évaluée.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Where the proof is kept: certificate, report, guideline.</source>
        <translation>Où se trouve la preuve&#xa0;: certificat, rapport, directive interne.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Délégué à la protection des données</translation>
    </message>
    <message>
        <source>Representative in the Union</source>
        <translation>Représentant dans l’Union</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation>Autorité de contrôle</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Own entities, group companies, processors, recipients and authorities: everyone the record of processing activities names.</source>
        <translation>Entités propres, entreprises du groupe, sous-traitants, destinataires et autorités&#xa0;: tous ceux que le registre des activités de traitement nomme.</translation>
    </message>
    <message>
        <source>The name by which this organisation is known here and in reports.</source>
        <translation>Le nom sous lequel cet organisme est connu ici et dans les rapports.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>What this organisation is to the controller; several may apply.</source>
        <translation>Ce que cet organisme est pour le responsable du traitement&#x202f;; plusieurs réponses possibles.</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Dénomination légale</translation>
    </message>
    <message>
        <source>The full name as it stands in the commercial or public register.</source>
        <translation>Le nom complet tel qu’il figure au registre du commerce ou dans un autre registre public.</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Numéro d’immatriculation</translation>
    </message>
    <message>
        <source>The register and the number under which the organisation is entered.</source>
        <translation>Le registre et le numéro sous lesquels l’organisme est inscrit.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Where the organisation has its seat.</source>
        <translation>Où l’organisme a son siège.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>The federal state or region, where authorities or public holidays depend on it.</source>
        <translation>L’État fédéré ou la région, lorsque les autorités ou les jours fériés en dépendent.</translation>
    </message>
    <message>
        <source>Public or private</source>
        <translation>Public ou privé</translation>
    </message>
    <message>
        <source>Public authorities and bodies have duties of their own, among them a data protection officer.</source>
        <translation>Les autorités publiques et les organismes publics ont des obligations propres, dont la désignation d’un délégué à la protection des données.</translation>
    </message>
    <message>
        <source>Main establishment in the EEA</source>
        <translation>Établissement principal dans l’EEE</translation>
    </message>
    <message>
        <source>Whether the decisions on purposes and means are taken here; it decides which authority leads.</source>
        <translation>Si les décisions quant aux finalités et aux moyens sont prises ici&#x202f;; l’autorité chef de file en dépend.</translation>
    </message>
    <message>
        <source>Law it is checked against</source>
        <translation>Droit appliqué aux vérifications</translation>
    </message>
    <message>
        <source>Only records under the GDPR are checked; others are kept as they are.</source>
        <translation>Seules les fiches relevant du RGPD sont vérifiées&#x202f;; les autres sont conservées telles quelles.</translation>
    </message>
    <message>
        <source>Parent organisation</source>
        <translation>Organisme parent</translation>
    </message>
    <message>
        <source>The organisation that controls this one in the group.</source>
        <translation>L’organisme qui contrôle celui-ci au sein du groupe.</translation>
    </message>
    <message>
        <source>Number of staff</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>How many persons the organisation employs; below 250 the exemption of Art. 30(5) may come in.</source>
        <translation>Combien de personnes l’organisme emploie&#x202f;; en dessous de 250, la dérogation de l’art.&#xa0;30, §&#xa0;5, peut entrer en jeu.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The postal address.</source>
        <translation>L’adresse postale.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>An address that is read, for data protection matters.</source>
        <translation>Une adresse relevée, pour les questions de protection des données.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>The number with country code.</source>
        <translation>Le numéro avec l’indicatif du pays.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>The address of the public website.</source>
        <translation>L’adresse du site web public.</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Who answers for this organisation, with the role.</source>
        <translation>Qui répond pour cet organisme, avec sa fonction.</translation>
    </message>
    <message>
        <source>Data protection officer designated</source>
        <translation>Délégué à la protection des données désigné</translation>
    </message>
    <message>
        <source>Yes or no; where no, the reason belongs beneath it.</source>
        <translation>Oui ou non&#x202f;; si non, la raison s’inscrit en dessous.</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Pourquoi, ou pourquoi non</translation>
    </message>
    <message>
        <source>The reason why an officer is designated or is not, so that it can be shown later.</source>
        <translation>La raison pour laquelle un délégué est désigné ou non, afin de pouvoir la montrer plus tard.</translation>
    </message>
    <message>
        <source>Cases that demand an officer</source>
        <translation>Cas qui imposent un délégué</translation>
    </message>
    <message>
        <source>Which cases of Art. 37(1) or of national law apply; where none does, say so with the reason.</source>
        <translation>Quels cas de l’art.&#xa0;37, §&#xa0;1, ou du droit national s’appliquent&#x202f;; si aucun ne s’applique, dites-le avec la raison.</translation>
    </message>
    <message>
        <source>Name of the officer</source>
        <translation>Nom du délégué</translation>
    </message>
    <message>
        <source>The person, or the team and its lead.</source>
        <translation>La personne, ou l’équipe et son responsable.</translation>
    </message>
    <message>
        <source>E-mail of the officer</source>
        <translation>Courriel du délégué</translation>
    </message>
    <message>
        <source>The address published for data subjects.</source>
        <translation>L’adresse publiée à l’intention des personnes concernées.</translation>
    </message>
    <message>
        <source>Telephone of the officer</source>
        <translation>Téléphone du délégué</translation>
    </message>
    <message>
        <source>Address of the officer</source>
        <translation>Adresse du délégué</translation>
    </message>
    <message>
        <source>Where it differs from that of the organisation.</source>
        <translation>Si elle diffère de celle de l’organisme.</translation>
    </message>
    <message>
        <source>External officer from</source>
        <translation>Délégué externe fourni par</translation>
    </message>
    <message>
        <source>The organisation that provides the officer under a service contract.</source>
        <translation>L’organisme qui fournit le délégué sur la base d’un contrat de service.</translation>
    </message>
    <message>
        <source>Contact details published</source>
        <translation>Coordonnées publiées</translation>
    </message>
    <message>
        <source>Whether data subjects find how to reach the officer.</source>
        <translation>Si les personnes concernées trouvent comment joindre le délégué.</translation>
    </message>
    <message>
        <source>Authority told on</source>
        <translation>Communiqué à l’autorité le</translation>
    </message>
    <message>
        <source>The day on which the contact details were communicated to the supervisory authority.</source>
        <translation>Le jour où les coordonnées ont été communiquées à l’autorité de contrôle.</translation>
    </message>
    <message>
        <source>Reference of the notice</source>
        <translation>Référence de la communication</translation>
    </message>
    <message>
        <source>The authority&apos;s reference or the place where the notice is kept.</source>
        <translation>La référence de l’autorité ou l’endroit où la communication est conservée.</translation>
    </message>
    <message>
        <source>Representative designated</source>
        <translation>Représentant désigné</translation>
    </message>
    <message>
        <source>Asked of controllers and processors outside the EEA to whom the GDPR applies by Art. 3(2).</source>
        <translation>Demandé aux responsables du traitement et aux sous-traitants hors de l’EEE auxquels le RGPD s’applique en vertu de l’art.&#xa0;3, §&#xa0;2.</translation>
    </message>
    <message>
        <source>The reason why a representative is designated or is not.</source>
        <translation>La raison pour laquelle un représentant est désigné ou non.</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation>Nom du représentant</translation>
    </message>
    <message>
        <source>The person or organisation designated in writing.</source>
        <translation>La personne ou l’organisme désigné par écrit.</translation>
    </message>
    <message>
        <source>E-mail of the representative</source>
        <translation>Courriel du représentant</translation>
    </message>
    <message>
        <source>Where authorities and data subjects reach the representative.</source>
        <translation>Où les autorités et les personnes concernées joignent le représentant.</translation>
    </message>
    <message>
        <source>Telephone of the representative</source>
        <translation>Téléphone du représentant</translation>
    </message>
    <message>
        <source>Address of the representative</source>
        <translation>Adresse du représentant</translation>
    </message>
    <message>
        <source>It lies in a Member State where data subjects are.</source>
        <translation>Elle se trouve dans un État membre où sont des personnes concernées.</translation>
    </message>
    <message>
        <source>Country of the representative</source>
        <translation>Pays du représentant</translation>
    </message>
    <message>
        <source>One of the Member States where the data subjects are.</source>
        <translation>L’un des États membres où se trouvent les personnes concernées.</translation>
    </message>
    <message>
        <source>Mandate of</source>
        <translation>Mandat du</translation>
    </message>
    <message>
        <source>The day of the written mandate.</source>
        <translation>Le jour du mandat écrit.</translation>
    </message>
    <message>
        <source>Reference of the mandate</source>
        <translation>Référence du mandat</translation>
    </message>
    <message>
        <source>Where the written mandate is kept.</source>
        <translation>Où le mandat écrit est conservé.</translation>
    </message>
    <message>
        <source>Competent authority</source>
        <translation>Autorité compétente</translation>
    </message>
    <message>
        <source>Remark on the authority</source>
        <translation>Remarque sur l’autorité</translation>
    </message>
    <message>
        <source>For example a second authority, or why this one leads.</source>
        <translation>Par exemple une deuxième autorité, ou pourquoi celle-ci est chef de file.</translation>
    </message>
    <message>
        <source>Processing activities</source>
        <translation>Activités de traitement</translation>
    </message>
    <message>
        <source>Processing activity</source>
        <translation>Activité de traitement</translation>
    </message>
    <message>
        <source>What is done with personal data, for which purposes and by whom: the record that Art. 30(1) asks of every controller.</source>
        <translation>Ce qui est fait des données à caractère personnel, pour quelles finalités et par qui&#xa0;: le registre que l’art.&#xa0;30, §&#xa0;1, demande à chaque responsable du traitement.</translation>
    </message>
    <message>
        <source>Systems and measures</source>
        <translation>Systèmes et mesures</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>The systems in which the data are kept.</source>
        <translation>Les systèmes dans lesquels les données sont conservées.</translation>
    </message>
    <message>
        <source>Location of the data</source>
        <translation>Localisation des données</translation>
    </message>
    <message>
        <source>The countries in which the data lie.</source>
        <translation>Les pays dans lesquels se trouvent les données.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Where exactly, where that helps: data centre, archive, building.</source>
        <translation>Où exactement, si c’est utile&#xa0;: centre de données, archives, bâtiment.</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologies</translation>
    </message>
    <message>
        <source>Techniques that bear on the risk.</source>
        <translation>Les techniques qui influent sur le risque.</translation>
    </message>
    <message>
        <source>The measures of Art. 32(1) that protect this activity.</source>
        <translation>Les mesures de l’art.&#xa0;32, §&#xa0;1, qui protègent cette activité.</translation>
    </message>
    <message>
        <source>General description of the measures</source>
        <translation>Description générale des mesures</translation>
    </message>
    <message>
        <source>In general terms, where linked measures do not say it all.</source>
        <translation>En termes généraux, lorsque les mesures liées ne disent pas tout.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>The confidentiality class the organisation gives these data.</source>
        <translation>Le niveau de confidentialité que l’organisme donne à ces données.</translation>
    </message>
    <message>
        <source>Rights and information</source>
        <translation>Droits et information</translation>
    </message>
    <message>
        <source>Rights that apply</source>
        <translation>Droits applicables</translation>
    </message>
    <message>
        <source>The rights data subjects have here; some depend on the legal basis.</source>
        <translation>Les droits dont disposent ici les personnes concernées&#x202f;; certains dépendent de la base juridique.</translation>
    </message>
    <message>
        <source>How rights are served</source>
        <translation>Exercice des droits</translation>
    </message>
    <message>
        <source>Who answers, and what is special here.</source>
        <translation>Qui répond, et ce qui est particulier ici.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Mention d’information</translation>
    </message>
    <message>
        <source>Which notice tells the data subjects, and where it stands.</source>
        <translation>Quelle mention informe les personnes concernées, et où elle se trouve.</translation>
    </message>
    <message>
        <source>Where consent is recorded</source>
        <translation>Où le consentement est consigné</translation>
    </message>
    <message>
        <source>The place where each consent can be shown.</source>
        <translation>L’endroit où chaque consentement peut être démontré.</translation>
    </message>
    <message>
        <source>Profiling</source>
        <translation>Profilage</translation>
    </message>
    <message>
        <source>Whether personal aspects are evaluated by automated means.</source>
        <translation>Si des aspects personnels sont évalués de façon automatisée.</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>Décisions automatisées</translation>
    </message>
    <message>
        <source>Whether decisions with legal or similar effect are taken without a person.</source>
        <translation>Si des décisions produisant des effets juridiques ou similaires sont prises sans intervention humaine.</translation>
    </message>
    <message>
        <source>Ground for automated decisions</source>
        <translation>Fondement des décisions automatisées</translation>
    </message>
    <message>
        <source>Which exception of Art. 22(2) they rest on.</source>
        <translation>Sur quelle exception de l’art.&#xa0;22, §&#xa0;2, elles reposent.</translation>
    </message>
    <message>
        <source>Logic and safeguards</source>
        <translation>Logique et garanties</translation>
    </message>
    <message>
        <source>The logic involved, its consequences, and how a person can step in.</source>
        <translation>La logique sous-jacente, ses conséquences, et comment une personne peut intervenir.</translation>
    </message>
    <message>
        <source>Risk and assessments</source>
        <translation>Risque et évaluations</translation>
    </message>
    <message>
        <source>Occasional</source>
        <translation>Occasionnel</translation>
    </message>
    <message>
        <source>Whether the processing is not regular; data of staff and customers never are occasional.</source>
        <translation>Si le traitement n’est pas régulier&#x202f;; celui de données du personnel et des clients n’est jamais occasionnel.</translation>
    </message>
    <message>
        <source>Likely to result in a risk</source>
        <translation>Susceptible de comporter un risque</translation>
    </message>
    <message>
        <source>Whether a risk to the rights and freedoms of persons is likely.</source>
        <translation>Si un risque pour les droits et libertés des personnes est probable.</translation>
    </message>
    <message>
        <source>Risks and what is done about them</source>
        <translation>Risques et réponses apportées</translation>
    </message>
    <message>
        <source>The risks seen, and the measures that answer them.</source>
        <translation>Les risques identifiés, et les mesures qui y répondent.</translation>
    </message>
    <message>
        <source>Cases that demand an impact assessment</source>
        <translation>Cas imposant une analyse d’impact</translation>
    </message>
    <message>
        <source>Which cases of Art. 35(3) apply; where none does, say so.</source>
        <translation>Quels cas de l’art.&#xa0;35, §&#xa0;3, s’appliquent&#x202f;; si aucun ne s’applique, dites-le.</translation>
    </message>
    <message>
        <source>Criteria for an impact assessment</source>
        <translation>Critères d’une analyse d’impact</translation>
    </message>
    <message>
        <source>Which of the nine criteria apply; two or more normally mean an assessment.</source>
        <translation>Lesquels des neuf critères s’appliquent&#x202f;; à partir de deux, une analyse d’impact s’impose en principe.</translation>
    </message>
    <message>
        <source>On the authority&apos;s list</source>
        <translation>Sur la liste de l’autorité</translation>
    </message>
    <message>
        <source>Whether the authority lists such processing as needing an assessment, or as needing none.</source>
        <translation>Si l’autorité a inscrit un tel traitement parmi ceux qui requièrent une analyse, ou parmi ceux qui n’en requièrent pas.</translation>
    </message>
    <message>
        <source>Impact assessment needed</source>
        <translation>Analyse d’impact nécessaire</translation>
    </message>
    <message>
        <source>The outcome of the screening.</source>
        <translation>Le résultat de l’examen préalable.</translation>
    </message>
    <message>
        <source>Reason for that outcome</source>
        <translation>Raison de ce résultat</translation>
    </message>
    <message>
        <source>Why an assessment is needed, or is not.</source>
        <translation>Pourquoi une analyse est nécessaire, ou ne l’est pas.</translation>
    </message>
    <message>
        <source>Impact assessment done</source>
        <translation>Analyse d’impact effectuée</translation>
    </message>
    <message>
        <source>Whether it has been carried out.</source>
        <translation>Si elle a été effectuée.</translation>
    </message>
    <message>
        <source>Impact assessment of</source>
        <translation>Analyse d’impact du</translation>
    </message>
    <message>
        <source>The day it was finished.</source>
        <translation>Le jour où elle a été achevée.</translation>
    </message>
    <message>
        <source>Where the assessment is kept</source>
        <translation>Où l’analyse est conservée</translation>
    </message>
    <message>
        <source>A link to the document.</source>
        <translation>Un lien vers le document.</translation>
    </message>
    <message>
        <source>Result of the assessment</source>
        <translation>Résultat de l’analyse</translation>
    </message>
    <message>
        <source>What came out of it, and what was decided.</source>
        <translation>Ce qu’elle a donné, et ce qui a été décidé.</translation>
    </message>
    <message>
        <source>Prior consultation</source>
        <translation>Consultation préalable</translation>
    </message>
    <message>
        <source>Whether the authority was consulted because a high risk remained.</source>
        <translation>Si l’autorité a été consultée parce qu’un risque élevé subsistait.</translation>
    </message>
    <message>
        <source>Consulted on</source>
        <translation>Consultée le</translation>
    </message>
    <message>
        <source>The day of the request to the authority.</source>
        <translation>Le jour de la demande adressée à l’autorité.</translation>
    </message>
    <message>
        <source>Outcome of the consultation</source>
        <translation>Issue de la consultation</translation>
    </message>
    <message>
        <source>What the authority advised.</source>
        <translation>L’avis de l’autorité.</translation>
    </message>
    <message>
        <source>Legitimate interests assessment needed</source>
        <translation>Évaluation des intérêts légitimes nécessaire</translation>
    </message>
    <message>
        <source>Whether interests have to be weighed and the weighing written down.</source>
        <translation>S’il faut mettre des intérêts en balance et consigner cette mise en balance.</translation>
    </message>
    <message>
        <source>Legitimate interests assessment done</source>
        <translation>Évaluation des intérêts légitimes effectuée</translation>
    </message>
    <message>
        <source>Whether it has been written down.</source>
        <translation>Si elle a été consignée par écrit.</translation>
    </message>
    <message>
        <source>Legitimate interests assessment of</source>
        <translation>Évaluation des intérêts légitimes du</translation>
    </message>
    <message>
        <source>Where that assessment is kept</source>
        <translation>Où cette évaluation est conservée</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>A name the people who do the work would recognise.</source>
        <translation>Un nom que reconnaîtraient les personnes qui font le travail.</translation>
    </message>
    <message>
        <source>What happens, from collection to erasure, in a few sentences.</source>
        <translation>Ce qui se passe, de la collecte à l’effacement, en quelques phrases.</translation>
    </message>
    <message>
        <source>Business process</source>
        <translation>Processus métier</translation>
    </message>
    <message>
        <source>The process of the organisation that this activity belongs to.</source>
        <translation>Le processus de l’organisme dont relève cette activité.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The unit in which the work is done.</source>
        <translation>L’unité dans laquelle le travail est fait.</translation>
    </message>
    <message>
        <source>Who answers for the activity inside the organisation.</source>
        <translation>Qui répond de l’activité au sein de l’organisme.</translation>
    </message>
    <message>
        <source>Main or auxiliary</source>
        <translation>Principale ou auxiliaire</translation>
    </message>
    <message>
        <source>Whether it serves the core business or supports it.</source>
        <translation>Si elle sert le cœur de métier ou le soutient.</translation>
    </message>
    <message>
        <source>State of the record</source>
        <translation>État de la fiche</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approuvée le</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvée par</translation>
    </message>
    <message>
        <source>State of the processing</source>
        <translation>État du traitement</translation>
    </message>
    <message>
        <source>An activity that has ended stays in the record as long as data are held.</source>
        <translation>Une activité terminée reste au registre tant que des données sont détenues.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>When the processing began or will begin.</source>
        <translation>Quand le traitement a commencé ou commencera.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>When the processing ended or will end.</source>
        <translation>Quand le traitement a pris fin ou prendra fin.</translation>
    </message>
    <message>
        <source>Remaining data erased by</source>
        <translation>Données restantes effacées d’ici au</translation>
    </message>
    <message>
        <source>When the data still held after the end are to be gone.</source>
        <translation>Quand les données encore détenues après la fin doivent avoir disparu.</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacée par</translation>
    </message>
    <message>
        <source>The activity that took the place of this one.</source>
        <translation>L’activité qui a pris la place de celle-ci.</translation>
    </message>
    <message>
        <source>When this description is looked at again.</source>
        <translation>Quand cette description sera revue.</translation>
    </message>
    <message>
        <source>Review every</source>
        <translation>Périodicité de révision</translation>
    </message>
    <message>
        <source>How often it is looked at.</source>
        <translation>À quelle fréquence elle est revue.</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Dernière révision</translation>
    </message>
    <message>
        <source>When it was last looked at.</source>
        <translation>Quand elle a été revue pour la dernière fois.</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Responsables du traitement</translation>
    </message>
    <message>
        <source>Every own entity that does this as a controller, each for itself.</source>
        <translation>Chaque entité propre qui le fait en tant que responsable du traitement, chacune pour elle-même.</translation>
    </message>
    <message>
        <source>Joint controllers</source>
        <translation>Responsables conjoints du traitement</translation>
    </message>
    <message>
        <source>Those who decide on purposes and means together with the controller.</source>
        <translation>Ceux qui déterminent les finalités et les moyens avec le responsable du traitement.</translation>
    </message>
    <message>
        <source>Arrangement between joint controllers</source>
        <translation>Accord entre responsables conjoints du traitement</translation>
    </message>
    <message>
        <source>Who does what, and where the arrangement is kept.</source>
        <translation>Qui fait quoi, et où l’accord est conservé.</translation>
    </message>
    <message>
        <source>Arrangement of</source>
        <translation>Accord du</translation>
    </message>
    <message>
        <source>The day on which it was concluded.</source>
        <translation>Le jour de sa conclusion.</translation>
    </message>
    <message>
        <source>Essence made available</source>
        <translation>Grandes lignes mises à disposition</translation>
    </message>
    <message>
        <source>Where data subjects find the essence of the arrangement.</source>
        <translation>Où les personnes concernées trouvent les grandes lignes de l’accord.</translation>
    </message>
    <message>
        <source>Data subjects and data</source>
        <translation>Personnes concernées et données</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>How many persons the data are about, roughly.</source>
        <translation>Sur combien de personnes portent les données, approximativement.</translation>
    </message>
    <message>
        <source>Vulnerable data subjects</source>
        <translation>Personnes concernées vulnérables</translation>
    </message>
    <message>
        <source>Persons who need special protection or cannot easily object.</source>
        <translation>Personnes qui ont besoin d’une protection particulière ou peuvent difficilement s’opposer.</translation>
    </message>
    <message>
        <source>Sources of the data</source>
        <translation>Sources des données</translation>
    </message>
    <message>
        <source>Where the data come from.</source>
        <translation>D’où proviennent les données.</translation>
    </message>
    <message>
        <source>Remark on the sources</source>
        <translation>Remarque sur les sources</translation>
    </message>
    <message>
        <source>Which source gives which data.</source>
        <translation>Quelle source fournit quelles données.</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>What is done with the data, in the words of Art. 4(2).</source>
        <translation>Ce qui est fait des données, dans les termes de l’art.&#xa0;4, point&#xa0;2).</translation>
    </message>
    <message>
        <source>Retention and erasure policy</source>
        <translation>Politique de conservation et d’effacement</translation>
    </message>
    <message>
        <source>Where the rules on keeping and erasing these data stand.</source>
        <translation>Où se trouvent les règles de conservation et d’effacement de ces données.</translation>
    </message>
    <message>
        <source>Combination of data</source>
        <translation>Combinaison de données</translation>
    </message>
    <message>
        <source>Which data sets from different purposes or controllers are brought together.</source>
        <translation>Quels ensembles de données, de finalités ou de responsables du traitement différents, sont réunis.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Recipients inside</source>
        <translation>Destinataires internes</translation>
    </message>
    <message>
        <source>Units of the controller to which the data go.</source>
        <translation>Les services du responsable du traitement auxquels les données sont transmises.</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Sous-traitants</translation>
    </message>
    <message>
        <source>Those who process the data on behalf of the controller.</source>
        <translation>Ceux qui traitent les données pour le compte du responsable du traitement.</translation>
    </message>
    <message>
        <source>Categories of recipients</source>
        <translation>Catégories de destinataires</translation>
    </message>
    <message>
        <source>To whom data have been or will be disclosed; where to nobody, say so.</source>
        <translation>À qui les données ont été ou seront communiquées&#x202f;; si à personne, dites-le.</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Recipients by name that act for themselves.</source>
        <translation>Destinataires nommément désignés qui agissent pour leur propre compte.</translation>
    </message>
    <message>
        <source>Kinds of authorities</source>
        <translation>Types d’autorités</translation>
    </message>
    <message>
        <source>Public bodies to which data go.</source>
        <translation>Organismes publics auxquels les données sont transmises.</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>Public bodies by name to which data go.</source>
        <translation>Organismes publics nommément désignés auxquels les données sont transmises.</translation>
    </message>
    <message>
        <source>Data disclosed</source>
        <translation>Données communiquées</translation>
    </message>
    <message>
        <source>Which categories of data go to which recipients.</source>
        <translation>Quelles catégories de données vont à quels destinataires.</translation>
    </message>
    <message>
        <source>Third countries</source>
        <translation>Pays tiers</translation>
    </message>
    <message>
        <source>Third countries and international organisations</source>
        <translation>Pays tiers et organisations internationales</translation>
    </message>
    <message>
        <source>Where data go outside the EEA; where nowhere, say so.</source>
        <translation>Où vont les données hors de l’EEE&#x202f;; si nulle part, dites-le.</translation>
    </message>
    <message>
        <source>Transfer under Art. 49(1) second subparagraph</source>
        <translation>Transfert au titre de l’art.&#xa0;49, §&#xa0;1, al.&#xa0;2</translation>
    </message>
    <message>
        <source>Whether a transfer rests on compelling legitimate interests, as the last resort.</source>
        <translation>Si un transfert repose, en dernier recours, sur des intérêts légitimes impérieux.</translation>
    </message>
    <message>
        <source>Suitable safeguards for that transfer</source>
        <translation>Garanties appropriées pour ce transfert</translation>
    </message>
    <message>
        <source>Their documentation is asked in the record for this case only.</source>
        <translation>Leur documentation n’est demandée au registre que dans ce cas.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Bases juridiques</translation>
    </message>
    <message>
        <source>Special and criminal data</source>
        <translation>Données particulières et pénales</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalités</translation>
    </message>
    <message>
        <source>What the data are used for; each purpose has its own legal bases.</source>
        <translation>À quoi servent les données&#x202f;; chaque finalité a ses propres bases juridiques.</translation>
    </message>
    <message>
        <source>What is to be achieved, in words a data subject would understand.</source>
        <translation>Le but à atteindre, dans des termes qu’une personne concernée comprendrait.</translation>
    </message>
    <message>
        <source>The kind of purpose, for lists and statistics.</source>
        <translation>Le type de finalité, pour les listes et les statistiques.</translation>
    </message>
    <message>
        <source>What makes the processing lawful for this purpose.</source>
        <translation>Ce qui rend le traitement licite pour cette finalité.</translation>
    </message>
    <message>
        <source>Which basis for what</source>
        <translation>Quelle base pour quoi</translation>
    </message>
    <message>
        <source>Where there are several: which one carries which part.</source>
        <translation>S’il y en a plusieurs&#xa0;: laquelle fonde quelle partie.</translation>
    </message>
    <message>
        <source>Provision of law</source>
        <translation>Disposition légale</translation>
    </message>
    <message>
        <source>The law behind a legal obligation or a public task, as precisely as it is known.</source>
        <translation>La loi qui fonde une obligation légale ou une mission d’intérêt public, aussi précisément qu’elle est connue.</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Intérêt légitime</translation>
    </message>
    <message>
        <source>The interest pursued, and whose it is.</source>
        <translation>L’intérêt poursuivi, et de qui il est.</translation>
    </message>
    <message>
        <source>Conditions for special categories</source>
        <translation>Conditions pour les catégories particulières</translation>
    </message>
    <message>
        <source>Which conditions of Art. 9(2) allow special categories of data for this purpose.</source>
        <translation>Quelles conditions de l’art.&#xa0;9, §&#xa0;2, permettent des catégories particulières de données pour cette finalité.</translation>
    </message>
    <message>
        <source>Provision of law for special categories</source>
        <translation>Disposition légale pour les catégories particulières</translation>
    </message>
    <message>
        <source>Criminal data allowed by law</source>
        <translation>Données pénales autorisées par la loi</translation>
    </message>
    <message>
        <source>Whether official authority or a law allows data on convictions and offences.</source>
        <translation>Si le contrôle de l’autorité publique ou une loi autorise les données relatives aux condamnations et aux infractions.</translation>
    </message>
    <message>
        <source>Provision of law for criminal data</source>
        <translation>Disposition légale pour les données pénales</translation>
    </message>
    <message>
        <source>The law that allows it.</source>
        <translation>La loi qui l’autorise.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Applications, devices and filing systems in which personal data are kept.</source>
        <translation>Applications, appareils et fichiers dans lesquels des données à caractère personnel sont conservées.</translation>
    </message>
    <message>
        <source>The name by which people here call it.</source>
        <translation>Le nom que lui donnent ici ceux qui l’utilisent.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What sort of system it is.</source>
        <translation>Quelle sorte de système c’est.</translation>
    </message>
    <message>
        <source>What it is used for.</source>
        <translation>À quoi il sert.</translation>
    </message>
    <message>
        <source>Who answers for the system.</source>
        <translation>Qui répond du système.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Who supplies or maintains it.</source>
        <translation>Qui le fournit ou en assure la maintenance.</translation>
    </message>
    <message>
        <source>Hosted by</source>
        <translation>Hébergé par</translation>
    </message>
    <message>
        <source>The organisation in whose data centre or cloud the data lie.</source>
        <translation>L’organisme dont le centre de données ou le cloud héberge les données.</translation>
    </message>
    <message>
        <source>Countries of storage</source>
        <translation>Pays de stockage</translation>
    </message>
    <message>
        <source>Every country in which the data lie, copies included.</source>
        <translation>Chaque pays dans lequel se trouvent les données, copies comprises.</translation>
    </message>
    <message>
        <source>The data centre, region of the cloud, building or room.</source>
        <translation>Le centre de données, la région du cloud, le bâtiment ou la pièce.</translation>
    </message>
    <message>
        <source>The measures that protect this system.</source>
        <translation>Les mesures qui protègent ce système.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Exemption of Art. 30(5)</source>
        <translation>Dérogation de l’art.&#xa0;30, §&#xa0;5</translation>
    </message>
    <message>
        <source>What holds for this workspace as a whole: whose file it is, and what reports and rules depend on.</source>
        <translation>Ce qui vaut pour l’espace de travail dans son ensemble&#xa0;: à qui il se rapporte, et ce dont dépendent les rapports et les règles.</translation>
    </message>
    <message>
        <source>The client or group this workspace is for.</source>
        <translation>Le client ou le groupe auquel se rapporte cet espace de travail.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Shown with the name, so that one client&apos;s file is not taken for another&apos;s.</source>
        <translation>Affichée avec le nom, pour que le fichier d’un client ne soit pas pris pour celui d’un autre.</translation>
    </message>
    <message>
        <source>Main organisation</source>
        <translation>Organisme principal</translation>
    </message>
    <message>
        <source>The own entity that stands first in reports.</source>
        <translation>L’entité propre qui figure en premier dans les rapports.</translation>
    </message>
    <message>
        <source>Where the main organisation is established.</source>
        <translation>Où l’organisme principal est établi.</translation>
    </message>
    <message>
        <source>The federal state or region, where public holidays depend on it.</source>
        <translation>L’État fédéré ou la région, lorsque les jours fériés en dépendent.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>The zone in which days begin and end, such as Europe/Berlin.</source>
        <translation>Le fuseau dans lequel les jours commencent et finissent, par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>The languages in which reports are made.</source>
        <translation>Les langues dans lesquelles les rapports sont établis.</translation>
    </message>
    <message>
        <source>How many persons the main organisation employs.</source>
        <translation>Combien de personnes l’organisme principal emploie.</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Compté le</translation>
    </message>
    <message>
        <source>The day of that count.</source>
        <translation>Le jour de ce comptage.</translation>
    </message>
    <message>
        <source>Exemption relied on</source>
        <translation>Dérogation invoquée</translation>
    </message>
    <message>
        <source>Whether the record is left out for some processing because of Art. 30(5).</source>
        <translation>Si, pour certains traitements, le registre n’est pas tenu en raison de l’art.&#xa0;30, §&#xa0;5.</translation>
    </message>
    <message>
        <source>Reason for the exemption</source>
        <translation>Raison de la dérogation</translation>
    </message>
    <message>
        <source>Why the exemption is taken to apply, and to what.</source>
        <translation>Pourquoi la dérogation est réputée s’appliquer, et à quoi.</translation>
    </message>
    <message>
        <source>Whatever else should be known about this workspace.</source>
        <translation>Tout ce qu’il est utile de savoir par ailleurs sur cet espace de travail.</translation>
    </message>
    <message>
        <source>“%1” is not one of the codes known here.</source>
        <translation>«&#x202f;%1&#x202f;» ne fait pas partie des codes connus ici.</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>For the DPO only</source>
        <translation>Réservé au DPO</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Source of the entry</source>
        <translation>Source de la fiche</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>There is no register “%1”.</source>
        <translation>Il n’y a pas de rubrique «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The state of a value has a member that does not fit: %1.</source>
        <translation>L’état d’une valeur a un membre qui ne convient pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Deviations of single controllers</source>
        <translation>Différences propres à certains responsables du traitement</translation>
    </message>
    <message>
        <source>Deviation of a controller</source>
        <translation>Différence d’un responsable du traitement</translation>
    </message>
    <message>
        <source>What one of several controllers does differently from the others.</source>
        <translation>Ce que l’un de plusieurs responsables du traitement fait autrement que les autres.</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Responsable du traitement</translation>
    </message>
    <message>
        <source>Which of the controllers of this activity.</source>
        <translation>Lequel des responsables du traitement de cette activité.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What this controller does differently, and why.</source>
        <translation>Ce que ce responsable du traitement fait autrement, et pourquoi.</translation>
    </message>
    <message>
        <source>Approval fixes a version: what it says changes only after a new version was begun.</source>
        <translation>L’approbation fige une version&#xa0;: ce qu’elle dit ne change qu’une fois une nouvelle version commencée.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The version approved last; approval counts it up by itself.</source>
        <translation>La dernière version approuvée&#x202f;; chaque approbation en augmente le numéro.</translation>
    </message>
    <message>
        <source>The day on which that version was approved.</source>
        <translation>Le jour où cette version a été approuvée.</translation>
    </message>
    <message>
        <source>Who approved that version.</source>
        <translation>Qui a approuvé cette version.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>For whom the processing is carried out; contact, representative and data protection officer stand in the organisation.</source>
        <translation>Pour qui le traitement est effectué&#x202f;; coordonnées, représentant et délégué à la protection des données figurent dans l’organisme.</translation>
    </message>
    <message>
        <source>The organisation on whose behalf the data are processed.</source>
        <translation>L’organisme pour le compte duquel les données sont traitées.</translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation>Agit en tant que</translation>
    </message>
    <message>
        <source>A client may itself be a processor; then the controllers behind it belong into the record.</source>
        <translation>Un client peut être lui-même sous-traitant&#x202f;; les responsables du traitement derrière lui figurent alors au registre.</translation>
    </message>
    <message>
        <source>Controllers behind it</source>
        <translation>Responsables du traitement derrière lui</translation>
    </message>
    <message>
        <source>For whom the client processes, where it is a processor.</source>
        <translation>Pour qui le client traite les données, s’il est sous-traitant.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>When the processing for this client began.</source>
        <translation>Quand le traitement pour ce client a commencé.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>When it ended or will end; empty while it has no end.</source>
        <translation>Quand il a pris ou prendra fin&#x202f;; vide tant qu’il n’y a pas de fin.</translation>
    </message>
    <message>
        <source>Processing contract</source>
        <translation>Contrat de traitement</translation>
    </message>
    <message>
        <source>Where the contract with this client is found.</source>
        <translation>Où se trouve le contrat avec ce client.</translation>
    </message>
    <message>
        <source>Contract of</source>
        <translation>Contrat du</translation>
    </message>
    <message>
        <source>Contact for this processing</source>
        <translation>Contact pour ce traitement</translation>
    </message>
    <message>
        <source>Who is told at the client, for example of a breach, where it is not the organisation’s general contact.</source>
        <translation>Qui est informé chez le client, par exemple d’une violation, si ce n’est pas le contact général de l’organisme.</translation>
    </message>
    <message>
        <source>Instructions and what differs</source>
        <translation>Instructions et particularités</translation>
    </message>
    <message>
        <source>Documented instructions of this client, and what is done differently for it.</source>
        <translation>Instructions documentées de ce client, et ce qui est fait autrement pour lui.</translation>
    </message>
    <message>
        <source>Processing for clients</source>
        <translation>Traitements pour des clients</translation>
    </message>
    <message>
        <source>Category of processing</source>
        <translation>Catégorie de traitement</translation>
    </message>
    <message>
        <source>What is done for the clients, as a service would be named.</source>
        <translation>Ce qui est fait pour les clients, comme on nommerait une prestation.</translation>
    </message>
    <message>
        <source>What happens with the clients’ data, in a few sentences.</source>
        <translation>Ce qu’il advient des données des clients, en quelques phrases.</translation>
    </message>
    <message>
        <source>Who answers for it inside the organisation.</source>
        <translation>Qui en répond au sein de l’organisme.</translation>
    </message>
    <message>
        <source>What has ended stays in the record as long as data are held.</source>
        <translation>Ce qui a pris fin reste au registre tant que des données sont détenues.</translation>
    </message>
    <message>
        <source>Every own entity that does this for clients.</source>
        <translation>Chaque entité propre qui le fait pour des clients.</translation>
    </message>
    <message>
        <source>Sub-processors</source>
        <translation>Autres sous-traitants</translation>
    </message>
    <message>
        <source>Other processors engaged for it; where there is none, say so.</source>
        <translation>Autres sous-traitants recrutés pour cela&#x202f;; s’il n’y en a pas, dites-le.</translation>
    </message>
    <message>
        <source>Clients’ authorisation</source>
        <translation>Autorisation des clients</translation>
    </message>
    <message>
        <source>Whether the clients authorised each of them, or authorised them in general.</source>
        <translation>Si les clients ont autorisé chacun d’eux, ou de manière générale.</translation>
    </message>
    <message>
        <source>How clients are told of changes</source>
        <translation>Comment les clients sont informés des changements</translation>
    </message>
    <message>
        <source>How clients learn of a new sub-processor and can object.</source>
        <translation>Comment les clients apprennent le recours à un autre sous-traitant et peuvent s’y opposer.</translation>
    </message>
    <message>
        <source>Data of the clients</source>
        <translation>Données des clients</translation>
    </message>
    <message>
        <source>Not asked by Art. 30(2), but by the contract with the client.</source>
        <translation>Non exigé par l’art.&#xa0;30, § 2, mais par le contrat avec le client.</translation>
    </message>
    <message>
        <source>Special or criminal data</source>
        <translation>Données sensibles ou pénales</translation>
    </message>
    <message>
        <source>Whether data of Art. 9(1) or Art. 10 are among them.</source>
        <translation>Si des données de l’art.&#xa0;9, § 1, ou de l’art.&#xa0;10 en font partie.</translation>
    </message>
    <message>
        <source>The technical and organisational measures, in general terms.</source>
        <translation>Les mesures techniques et organisationnelles, en termes généraux.</translation>
    </message>
    <message>
        <source>More on security</source>
        <translation>Autres précisions sur la sécurité</translation>
    </message>
    <message>
        <source>What the linked measures do not say.</source>
        <translation>Ce que les mesures liées ne disent pas.</translation>
    </message>
    <message>
        <source>At the end of a contract</source>
        <translation>À la fin d’un contrat</translation>
    </message>
    <message>
        <source>Whether the data are erased or returned, and how, when a client leaves.</source>
        <translation>Si et comment les données sont effacées ou restituées quand un client part.</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Whether the processing is not regular; a running service for clients hardly ever is.</source>
        <translation>Si le traitement n’est pas régulier&#x202f;; un service continu pour des clients n’est presque jamais occasionnel.</translation>
    </message>
    <message>
        <source>Category of processing for clients</source>
        <translation>Catégorie de traitements pour des clients</translation>
    </message>
    <message>
        <source>What is done with personal data on behalf of clients, and for which of them: the record that Art. 30(2) asks of every processor.</source>
        <translation>Ce qui est fait des données à caractère personnel pour le compte de clients, et pour lesquels&#xa0;: le registre que l’art.&#xa0;30, § 2, demande à chaque sous-traitant.</translation>
    </message>
    <message>
        <source>The authority of the main or only establishment; in Germany that of the federal state. A name with (?) was not confirmed at its source.</source>
        <translation>L’autorité de l’établissement principal ou unique&#x202f;; en Allemagne, celle du Land. Un nom suivi de (?) n’a pas été confirmé à sa source.</translation>
    </message>
    <message>
        <source>Assessment of that transfer</source>
        <translation>Évaluation de ce transfert</translation>
    </message>
    <message>
        <source>How the circumstances of the transfer were assessed; the record documents it for this case.</source>
        <translation>Comment les circonstances du transfert ont été évaluées&#x202f;; le registre le documente dans ce cas.</translation>
    </message>
    <message>
        <source>The law behind Art. 9(2)(b) and (g) to (j); for (h) it may be a contract with a health professional.</source>
        <translation>Le droit derrière l’art.&#xa0;9, §&#xa0;2, points b) et g) à j)&#x202f;; pour h), ce peut être un contrat avec un professionnel de la santé.</translation>
    </message>
    <message>
        <source>National rules on data in employment</source>
        <translation>Règles nationales sur les données des salariés</translation>
    </message>
    <message>
        <source>The national law or collective agreement under Art. 88, where there is one.</source>
        <translation>La loi nationale ou la convention collective au titre de l’art.&#xa0;88, s’il y en a une.</translation>
    </message>
    <message>
        <source>National rules on identification numbers</source>
        <translation>Règles nationales sur les numéros d’identification</translation>
    </message>
    <message>
        <source>The national law under Art. 87 that sets the conditions for such a number, where one is used.</source>
        <translation>La loi nationale au titre de l’art.&#xa0;87 qui fixe les conditions d’un tel numéro, s’il en est utilisé un.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Files kept with a record: the signed agreement, the assessment, the certificate. They are stored inside the workspace.</source>
        <translation>Fichiers joints à une entrée&#xa0;: le contrat signé, l’évaluation, le certificat. Ils sont enregistrés dans l’espace de travail.</translation>
    </message>
    <message>
        <source>What the file is called in this record.</source>
        <translation>Comment le fichier s’appelle dans cette entrée.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>The name it had when it was added.</source>
        <translation>Le nom qu’il portait lors de l’ajout.</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>The media type, such as application/pdf.</source>
        <translation>Le type de média, par exemple application/pdf.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>How many bytes it has.</source>
        <translation>Le nombre d’octets.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The SHA-256 of the content, which is stored once in the workspace.</source>
        <translation>Le SHA-256 du contenu, enregistré une seule fois dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>The day on which it was added.</source>
        <translation>Le jour de l’ajout.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What it shows, or where it came from.</source>
        <translation>Ce qu’il montre, ou d’où il vient.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The client&apos;s logo, for the cover of reports.</source>
        <translation>Le logo du client, pour la couverture des rapports.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>Open points left as they are</source>
        <translation>Points ouverts laissés tels quels</translation>
    </message>
    <message>
        <source>Open point left as it is</source>
        <translation>Point ouvert laissé tel quel</translation>
    </message>
    <message>
        <source>Open points that somebody has looked at and leaves as they are for a time, and why.</source>
        <translation>Les points ouverts que quelqu’un a examinés et laisse tels quels pour un temps, et pourquoi.</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Point ouvert</translation>
    </message>
    <message>
        <source>The code of the open point.</source>
        <translation>Le code du point ouvert.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>The part of the record it is about.</source>
        <translation>La partie de la fiche dont il s’agit.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>The field it is about.</source>
        <translation>Le champ dont il s’agit.</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>What tells it from the same point about something else.</source>
        <translation>Ce qui le distingue du même point portant sur autre chose.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why it is left as it is.</source>
        <translation>Pourquoi il est laissé tel quel.</translation>
    </message>
    <message>
        <source>The last day; from the next one on it is an open point again.</source>
        <translation>Le dernier jour&#x202f;; dès le suivant, c’est de nouveau un point ouvert.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Who leaves it as it is.</source>
        <translation>Qui le laisse tel quel.</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>When that was.</source>
        <translation>Quand c’était.</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Filtre enregistré</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>What is looked for again and again in a list, under a name.</source>
        <translation>Ce que l’on cherche sans cesse dans une liste, sous un nom.</translation>
    </message>
    <message>
        <source>What the filter is called.</source>
        <translation>Le nom du filtre.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>The list it belongs to.</source>
        <translation>La liste à laquelle il appartient.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>The words that are searched for.</source>
        <translation>Les mots recherchés.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>The values a record must have.</source>
        <translation>Les valeurs qu’une fiche doit avoir.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save this list as it is shown</source>
        <translation>Enregistrer cette liste telle qu’elle est affichée</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>New: %1 (Ctrl+N)</source>
        <translation>Nouveau&#xa0;: %1 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No record matches the search and the filters.</source>
        <translation>Aucune fiche ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>More ways to begin a record</source>
        <translation>Autres façons de commencer une fiche</translation>
    </message>
    <message>
        <source>Copy of the open record</source>
        <translation>Copie de la fiche ouverte</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Nouveau d’après un modèle…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>Non renseigné.</translation>
    </message>
    <message>
        <source>%1 (see cover)</source>
        <translation>%1 (voir la couverture)</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Responsable du traitement</translation>
    </message>
    <message>
        <source>Security measures</source>
        <translation>Mesures de sécurité</translation>
    </message>
    <message>
        <source>law asks</source>
        <translation>exigence légale</translation>
    </message>
    <message>
        <source>authorities’ guidance</source>
        <translation>recommandation des autorités</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>bonne pratique</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What the record shows</source>
        <translation>Ce que montre la fiche</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>No open point.</source>
        <translation>Aucun point ouvert.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>record: %1</source>
        <translation>fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>next review %1</source>
        <translation>prochaine révision %1</translation>
    </message>
    <message>
        <source>for the data protection officer only</source>
        <translation>réservé au délégué à la protection des données</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalités</translation>
    </message>
    <message>
        <source>Persons, data and time limits</source>
        <translation>Personnes, données et délais</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Third countries</source>
        <translation>Pays tiers</translation>
    </message>
    <message>
        <source>Further particulars</source>
        <translation>Autres indications</translation>
    </message>
    <message>
        <source>For the data protection officer only.</source>
        <translation>Réservé au délégué à la protection des données.</translation>
    </message>
    <message>
        <source>Annex %1: %2</source>
        <translation>Annexe %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The painted pages could not be read back.</source>
        <translation>Les pages dessinées n’ont pas pu être relues.</translation>
    </message>
    <message>
        <source>The report could not be put together.</source>
        <translation>Le rapport n’a pas pu être assemblé.</translation>
    </message>
    <message>
        <source>Law: %1; not checked against it.</source>
        <translation>Droit&#xa0;: %1&#x202f;; non vérifié au regard de celui-ci.</translation>
    </message>
    <message>
        <source>Designated</source>
        <translation>Désigné</translation>
    </message>
    <message>
        <source>Not designated</source>
        <translation>Non désigné</translation>
    </message>
    <message>
        <source>Mandate of %1</source>
        <translation>Mandat du %1</translation>
    </message>
    <message>
        <source>Supervisory authority told on %1</source>
        <translation>Communiqué à l’autorité de contrôle le %1</translation>
    </message>
    <message>
        <source>None is named by an activity.</source>
        <translation>Aucune activité n’en nomme.</translation>
    </message>
    <message numerus="yes">
        <source>%n processing activity(ies)</source>
        <translation>
            <numerusform>%n activité de traitement</numerusform>
            <numerusform>%n activités de traitement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Record of processing activities</source>
        <translation>Registre des activités de traitement</translation>
    </message>
    <message>
        <source>Controller’s record under Article 30(1) of Regulation (EU) 2016/679</source>
        <translation>Registre du responsable du traitement au titre de l’article 30, paragraphe 1, du règlement (UE) 2016/679</translation>
    </message>
    <message>
        <source>Internal edition: it holds open points and entries for the data protection officer only.</source>
        <translation>Édition interne&#xa0;: elle contient des points ouverts et des mentions réservées au délégué à la protection des données.</translation>
    </message>
    <message>
        <source>Representative (Art. 27)</source>
        <translation>Représentant (art.&#xa0;27)</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Délégué à la protection des données</translation>
    </message>
    <message>
        <source>Joint controllers</source>
        <translation>Responsables conjoints du traitement</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation>Autorité de contrôle</translation>
    </message>
    <message>
        <source>These activities name no own entity as controller.</source>
        <translation>Ces activités ne nomment aucune entité propre comme responsable du traitement.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Not the whole record: only processing activities selected by %1</source>
        <translation>Registre incomplet&#xa0;: uniquement les activités de traitement sélectionnées par %1</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>caractères chinois</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Bopomofo</source>
        <translation>bopomofo</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cyrillique</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latin</translation>
    </message>
    <message>
        <source>symbols and pictures</source>
        <translation>symboles et images</translation>
    </message>
    <message>
        <source>a rare script</source>
        <translation>une écriture rare</translation>
    </message>
    <message>
        <source>The font of the reports, Noto Sans, is not installed (package fonts-noto-core).</source>
        <translation>La police des rapports, Noto Sans, n’est pas installée (paquet fonts-noto-core).</translation>
    </message>
    <message>
        <source>No installed font has the letter “%1” (U+%2, %3). The package %4 brings it; nothing was written.</source>
        <translation>Aucune police installée n’a la lettre «&#x202f;%1&#x202f;» (U+%2, %3). Le paquet %4 la fournit&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Le rapport a été annulé.</translation>
    </message>
    <message>
        <source>There is no report “%1”. There is: %2.</source>
        <translation>Il n’y a pas de rapport «&#x202f;%1&#x202f;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no organisation “%1”.</source>
        <translation>Il n’y a pas d’organisme «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>As recorded on %1, %2 (%3)</source>
        <translation>Tel qu’enregistré au %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Activities that name no own entity as controller</source>
        <translation>Activités ne nommant aucune entité propre comme responsable du traitement</translation>
    </message>
    <message>
        <source>Record of processing activities, GDPR Art. 30(1)</source>
        <translation>Registre des activités de traitement, art.&#xa0;30, §&#xa0;1, du RGPD</translation>
    </message>
    <message>
        <source>internal edition</source>
        <translation>édition interne</translation>
    </message>
    <message>
        <source>Controllers’ records under Article 30(1) of Regulation (EU) 2016/679</source>
        <translation>Registres des responsables du traitement au titre de l’article 30, paragraphe 1, du règlement (UE) 2016/679</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>The data of this record, for other programs</source>
        <translation>Les données de ce registre, pour d’autres programmes</translation>
    </message>
    <message>
        <source>fingerprint of the change history: %1</source>
        <translation>empreinte de l’historique des modifications&#xa0;: %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>No processing activity is recorded.</source>
        <translation>Aucune activité de traitement n’est renseignée.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Purposes and legal bases</source>
        <translation>Finalités et bases juridiques</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine révision</translation>
    </message>
    <message>
        <source>No transfer to a third country or international organisation.</source>
        <translation>Aucun transfert vers un pays tiers ou une organisation internationale.</translation>
    </message>
    <message>
        <source>No joint controller.</source>
        <translation>Aucun responsable conjoint du traitement.</translation>
    </message>
    <message>
        <source>No processor.</source>
        <translation>Aucun sous-traitant.</translation>
    </message>
    <message>
        <source>No recipient inside the controller.</source>
        <translation>Aucun destinataire au sein du responsable du traitement.</translation>
    </message>
    <message>
        <source>No disclosure to recipients.</source>
        <translation>Aucune communication à des destinataires.</translation>
    </message>
    <message>
        <source>No disclosure to third parties.</source>
        <translation>Aucune communication à des tiers.</translation>
    </message>
    <message>
        <source>No disclosure to authorities.</source>
        <translation>Aucune communication à des autorités.</translation>
    </message>
    <message>
        <source>No measure of the list applies.</source>
        <translation>Aucune mesure de la liste ne s’applique.</translation>
    </message>
    <message>
        <source>a record this edition does not hold</source>
        <translation>une fiche que cette édition ne contient pas</translation>
    </message>
    <message>
        <source>Applies; nothing is recorded yet.</source>
        <translation>S’applique&#x202f;; rien n’est encore renseigné.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not recorded: %1.</source>
        <translation>Non renseigné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Likewise, each for itself: </source>
        <translation>De même, chacun pour ce qui le concerne&#xa0;: </translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>last changed on %1</source>
        <translation>dernière modification le %1</translation>
    </message>
    <message>
        <source>last changed on %1 by %2</source>
        <translation>dernière modification le %1 par %2</translation>
    </message>
    <message>
        <source>The further particulars are the same for all its controllers; they stand in the record of %1.</source>
        <translation>Les autres indications sont les mêmes pour tous ses responsables du traitement&#x202f;; elles figurent dans le registre de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Named by %n record(s) of this document.</source>
        <translation>
            <numerusform>Nommé par %n fiche de ce document.</numerusform>
            <numerusform>Nommé par %n fiches de ce document.</numerusform>
        </translation>
    </message>
    <message>
        <source>Named by: </source>
        <translation>Nommé par&#xa0;: </translation>
    </message>
    <message>
        <source>In the records of all controllers.</source>
        <translation>Dans les registres de tous les responsables du traitement.</translation>
    </message>
    <message>
        <source>In the records of: %1.</source>
        <translation>Dans les registres de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Named by the processing activities</source>
        <translation>Nommés par les activités de traitement</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Empreinte&#xa0;:</translation>
    </message>
    <message>
        <source>Special category of data (Art. 9)</source>
        <translation>Catégorie particulière de données (art.&#xa0;9)</translation>
    </message>
    <message>
        <source>no special category of data (Art. 9)</source>
        <translation>pas de catégorie particulière de données (art.&#xa0;9)</translation>
    </message>
    <message>
        <source>Data on criminal convictions and offences (Art. 10)</source>
        <translation>Données relatives à des condamnations pénales et à des infractions (art.&#xa0;10)</translation>
    </message>
    <message>
        <source>no data on criminal convictions and offences (Art. 10)</source>
        <translation>pas de données relatives à des condamnations pénales et à des infractions (art.&#xa0;10)</translation>
    </message>
    <message>
        <source>National identification number (Art. 87)</source>
        <translation>Numéro d’identification national (art.&#xa0;87)</translation>
    </message>
    <message>
        <source>no national identification number (Art. 87)</source>
        <translation>pas de numéro d’identification national (art.&#xa0;87)</translation>
    </message>
    <message>
        <source>In active use: %1</source>
        <translation>En base active&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the restricted archive: %1</source>
        <translation>En archivage intermédiaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the final archive: %1</source>
        <translation>En archivage définitif&#xa0;: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, ou %2</translation>
    </message>
    <message>
        <source>no period recorded</source>
        <translation>aucune durée renseignée</translation>
    </message>
    <message>
        <source>%1, counted from %2</source>
        <translation>%1, point de départ&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ground: %1.</source>
        <translation>Fondement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Erasure: %1.</source>
        <translation>Effacement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Afterwards: %1.</source>
        <translation>Ensuite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Afterwards: %1 (%2).</source>
        <translation>Ensuite&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Annexes to all records</source>
        <translation>Annexes à tous les registres</translation>
    </message>
    <message>
        <source>record: %1, version %2</source>
        <translation>fiche&#xa0;: %1, version %2</translation>
    </message>
    <message>
        <source>No other categories of recipients.</source>
        <translation>Pas d’autres catégories de destinataires.</translation>
    </message>
    <message>
        <source>The selection holds no processing activity, so there is nothing to print.</source>
        <translation>La sélection ne contient aucune activité de traitement&#x202f;; il n’y a rien à imprimer.</translation>
    </message>
    <message>
        <source>Processor and clients</source>
        <translation>Sous-traitant et clients</translation>
    </message>
    <message>
        <source>Category of processing</source>
        <translation>Catégorie de traitement</translation>
    </message>
    <message>
        <source>Client and contact</source>
        <translation>Client et coordonnées</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Représentant</translation>
    </message>
    <message>
        <source>Controller for whom %1 processes.</source>
        <translation>Responsable du traitement pour lequel %1 traite les données.</translation>
    </message>
    <message>
        <source>No client is recorded.</source>
        <translation>Aucun client n’est renseigné.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom the processing is carried out, by category of processing</source>
        <translation>Pour qui les traitements sont effectués, par catégorie de traitement</translation>
    </message>
    <message>
        <source>Record of processing for clients</source>
        <translation>Registre des activités de traitement pour le compte de clients</translation>
    </message>
    <message>
        <source>Processor’s record under Article 30(2) of Regulation (EU) 2016/679</source>
        <translation>Registre du sous-traitant au titre de l’article 30, paragraphe 2, du règlement (UE) 2016/679</translation>
    </message>
    <message>
        <source>Processors’ records under Article 30(2) of Regulation (EU) 2016/679</source>
        <translation>Registres des sous-traitants au titre de l’article 30, paragraphe 2, du règlement (UE) 2016/679</translation>
    </message>
    <message>
        <source>Record of processing for clients, GDPR Art. 30(2)</source>
        <translation>Registre des activités de traitement pour le compte de clients, art.&#xa0;30, § 2, du RGPD</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Sous-traitant</translation>
    </message>
    <message>
        <source>Processing for clients that names no own entity as processor</source>
        <translation>Traitements pour le compte de clients ne nommant aucune entité propre comme sous-traitant</translation>
    </message>
    <message>
        <source>These categories of processing name no own entity as processor.</source>
        <translation>Ces catégories de traitements ne nomment aucune entité propre comme sous-traitant.</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) of processing for clients</source>
        <translation>
            <numerusform>%n catégorie de traitements pour le compte de clients</numerusform>
            <numerusform>%n catégories de traitements pour le compte de clients</numerusform>
        </translation>
    </message>
    <message>
        <source>No processing for clients is recorded.</source>
        <translation>Aucun traitement pour le compte de clients n’est renseigné.</translation>
    </message>
    <message>
        <source>Not the whole record: only categories of processing selected by %1</source>
        <translation>Pas le registre entier&#xa0;: seulement les catégories de traitements sélectionnées par %1</translation>
    </message>
    <message>
        <source>The selection holds no processing for clients, so there is nothing to print.</source>
        <translation>La sélection ne contient aucun traitement pour le compte de clients, il n’y a donc rien à imprimer.</translation>
    </message>
    <message>
        <source>The further particulars are the same for all its processors; they stand in the record of %1.</source>
        <translation>Les autres indications sont les mêmes pour tous ses sous-traitants&#x202f;; elles figurent dans le registre de %1.</translation>
    </message>
    <message>
        <source>Named by the processing for clients</source>
        <translation>Nommés par les traitements pour le compte de clients</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>No sub-processor.</source>
        <translation>Aucun autre sous-traitant.</translation>
    </message>
    <message>
        <source>In the records of: %1</source>
        <translation>Dans les registres de&#xa0;: %1</translation>
    </message>
    <message>
        <source>The clients are not named in this edition.</source>
        <translation>Les clients ne sont pas nommés dans cette édition.</translation>
    </message>
    <message>
        <source>Not the whole record: a selection of it</source>
        <translation>Pas le registre entier&#xa0;: une sélection</translation>
    </message>
    <message>
        <source>Public edition: persons, processors, recipients and clients are not named, and the security measures are left out.</source>
        <translation>Édition publique&#xa0;: les personnes, sous-traitants, destinataires et clients ne sont pas nommés, et les mesures de sécurité sont omises.</translation>
    </message>
    <message>
        <source>Internal: everything, with open points</source>
        <translation>Interne&#xa0;: tout, avec les points ouverts</translation>
    </message>
    <message>
        <source>For an authority, as its template asks</source>
        <translation>Pour une autorité, selon son modèle</translation>
    </message>
    <message>
        <source>For an authority, the letters of Art. 30 alone</source>
        <translation>Pour une autorité, les seuls points de l’art.&#xa0;30</translation>
    </message>
    <message>
        <source>Public: without names and security</source>
        <translation>Publique&#xa0;: sans noms ni sécurité</translation>
    </message>
    <message>
        <source>There is no edition “%1”. There is: %2.</source>
        <translation>Il n’y a pas d’édition «&#x202f;%1&#x202f;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>To be reached through the contact details above.</source>
        <translation>À joindre par les coordonnées ci-dessus.</translation>
    </message>
    <message>
        <source>public edition</source>
        <translation>édition publique</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisme</numerusform>
            <numerusform>%n organismes</numerusform>
        </translation>
    </message>
    <message>
        <source>the name and contact details of the controller and, where applicable, the joint controller, the controller’s representative and the data protection officer</source>
        <translation>le nom et les coordonnées du responsable du traitement et, le cas échéant, du responsable conjoint du traitement, du représentant du responsable du traitement et du délégué à la protection des données</translation>
    </message>
    <message>
        <source>the purposes of the processing</source>
        <translation>les finalités du traitement</translation>
    </message>
    <message>
        <source>a description of the categories of data subjects and of the categories of personal data</source>
        <translation>une description des catégories de personnes concernées et des catégories de données à caractère personnel</translation>
    </message>
    <message>
        <source>the categories of recipients to whom the personal data have been or will be disclosed including recipients in third countries or international organisations</source>
        <translation>les catégories de destinataires auxquels les données à caractère personnel ont été ou seront communiquées, y compris les destinataires dans des pays tiers ou des organisations internationales</translation>
    </message>
    <message>
        <source>where possible, the envisaged time limits for erasure of the different categories of data</source>
        <translation>dans la mesure du possible, les délais prévus pour l’effacement des différentes catégories de données</translation>
    </message>
    <message>
        <source>the name and contact details of the processor or processors and of each controller on behalf of which the processor is acting, and, where applicable, of the controller’s or the processor’s representative, and the data protection officer</source>
        <translation>le nom et les coordonnées du ou des sous-traitants et de chaque responsable du traitement pour le compte duquel le sous-traitant agit ainsi que, le cas échéant, les noms et les coordonnées du représentant du responsable du traitement ou du sous-traitant et celles du délégué à la protection des données</translation>
    </message>
    <message>
        <source>the categories of processing carried out on behalf of each controller</source>
        <translation>les catégories de traitements effectués pour le compte de chaque responsable du traitement</translation>
    </message>
    <message>
        <source>where applicable, transfers of personal data to a third country or an international organisation, including the identification of that third country or international organisation and, in the case of transfers referred to in the second subparagraph of Article 49(1), the documentation of suitable safeguards</source>
        <translation>le cas échéant, les transferts de données à caractère personnel vers un pays tiers ou à une organisation internationale, y compris l’identification de ce pays tiers ou de cette organisation internationale et, dans le cas des transferts visés à l’article 49, paragraphe 1, deuxième alinéa, les documents attestant de l’existence de garanties appropriées</translation>
    </message>
    <message>
        <source>where possible, a general description of the technical and organisational security measures referred to in Article 32(1)</source>
        <translation>dans la mesure du possible, une description générale des mesures de sécurité techniques et organisationnelles visées à l’article 32, paragraphe 1</translation>
    </message>
    <message>
        <source>Left as it is until %1</source>
        <translation>Laissé tel quel jusqu’au %1</translation>
    </message>
    <message>
        <source>Left as it is until %1 by %2</source>
        <translation>Laissé tel quel jusqu’au %1 par %2</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <source>Art. 30(1): as controller</source>
        <translation>Art.&#xa0;30, § 1&#xa0;: comme responsable du traitement</translation>
    </message>
    <message>
        <source>Art. 30(2): as processor</source>
        <translation>Art.&#xa0;30, § 2&#xa0;: comme sous-traitant</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Choose what the report is to hold, then make it. It is shown here, and can be saved as PDF or printed. Nothing is written to disk before you save it.</source>
        <translation>Choisissez ce que le rapport doit contenir, puis créez-le. Il est affiché ici, et peut être enregistré en PDF ou imprimé. Rien n’est écrit sur le disque avant que vous ne l’enregistriez.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>All own entities, one after another</source>
        <translation>Toutes les entités propres, à la suite</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Création du rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Create the report</source>
        <translation>&amp;Créer le rapport</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It has not been reviewed yet. What has changed since it was added:</source>
        <translation>Pas encore révisée. Ce qui a changé depuis l’ajout&#xa0;:</translation>
    </message>
    <message>
        <source>Last reviewed on %1. Nothing has changed since.</source>
        <translation>Dernière révision le %1. Rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>Last reviewed on %1. What has changed since:</source>
        <translation>Dernière révision le %1. Ce qui a changé depuis&#xa0;:</translation>
    </message>
    <message>
        <source>What has changed since the last review</source>
        <translation>Ce qui a changé depuis la dernière révision</translation>
    </message>
    <message>
        <source>&amp;Unchanged: the record still says what is done</source>
        <translation>&amp;Inchangée&#xa0;: la fiche dit toujours ce qui est fait</translation>
    </message>
    <message>
        <source>&amp;Changed: a new version begins, to be edited now</source>
        <translation>&amp;Modifiée&#xa0;: une nouvelle version commence, à remanier maintenant</translation>
    </message>
    <message>
        <source>&amp;Changed: the record is to be edited now</source>
        <translation>&amp;Modifiée&#xa0;: la fiche est à remanier maintenant</translation>
    </message>
    <message>
        <source>&amp;Ended: the data are still held</source>
        <translation>&amp;Traitement terminé&#xa0;: les données sont encore conservées</translation>
    </message>
    <message>
        <source>Ended, and the data are e&amp;rased</source>
        <translation>Traitement terminé, et les données sont e&amp;ffacées</translation>
    </message>
    <message>
        <source>&amp;Next review</source>
        <translation>&amp;Prochaine révision</translation>
    </message>
    <message>
        <source>Ended &amp;on</source>
        <translation>Terminé &amp;le</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Enregistrer la révision</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Record</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Processing activities</source>
        <translation>Activités de traitement</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>About this workspace</source>
        <translation>À propos de cet espace de travail</translation>
    </message>
    <message>
        <source>Processing for clients</source>
        <translation>Traitements pour des clients</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Nothing shows that anybody looked at whether a data protection impact assessment is needed.</source>
        <translation>Rien ne montre que la nécessité d’une analyse d’impact relative à la protection des données a été examinée.</translation>
    </message>
    <message>
        <source>A case of Art. 35(3) is recorded, and no data protection impact assessment that was done.</source>
        <translation>Un cas de l’art.&#xa0;35, §&#xa0;3, est renseigné, mais aucune analyse d’impact relative à la protection des données effectuée.</translation>
    </message>
    <message>
        <source>The processing is recorded as standing on the authority&apos;s list, and no data protection impact assessment as done.</source>
        <translation>Le traitement est indiqué comme figurant sur la liste de l’autorité, mais aucune analyse d’impact relative à la protection des données n’est indiquée comme effectuée.</translation>
    </message>
    <message>
        <source>A data protection impact assessment is recorded as needed, and none as done.</source>
        <translation>Une analyse d’impact relative à la protection des données est indiquée comme nécessaire, et aucune comme effectuée.</translation>
    </message>
    <message>
        <source>%1 of the nine criteria are recorded. Two or more normally mean a data protection impact assessment; none is recorded, and no reason why none is needed.</source>
        <translation>%1 des neuf critères sont renseignés. À partir de deux, une analyse d’impact relative à la protection des données s’impose en principe&#x202f;; aucune n’est renseignée, ni la raison pour laquelle aucune n’est nécessaire.</translation>
    </message>
    <message>
        <source>By the answers recorded %1 need not keep a record of this processing. Keeping it does no harm, and the other duties remain.</source>
        <translation>D’après les réponses renseignées, %1 n’est pas tenu de consigner ce traitement au registre. L’y consigner ne nuit pas, et les autres obligations demeurent.</translation>
    </message>
    <message>
        <source>Recorded as occasional, while the data are about staff or customers. Such processing is never occasional.</source>
        <translation>Indiqué comme occasionnel, alors que les données portent sur le personnel ou des clients. Un tel traitement n’est jamais occasionnel.</translation>
    </message>
    <message>
        <source>A purpose rests on legitimate interests. No written weighing of the interests is recorded; it is the usual way to show that they prevail.</source>
        <translation>Une finalité repose sur des intérêts légitimes. Aucune mise en balance écrite des intérêts n’est renseignée&#x202f;; c’est la façon habituelle de montrer qu’ils prévalent.</translation>
    </message>
    <message>
        <source>%1 is a public authority, and a purpose rests on legitimate interests. For processing in performance of its tasks this basis is not open.</source>
        <translation>%1 est une autorité publique, et une finalité repose sur des intérêts légitimes. Cette base n’est pas ouverte aux traitements effectués dans l’exécution de ses missions.</translation>
    </message>
    <message>
        <source>Special categories of data are recorded, and no condition of Art. 9(2) that allows them is recorded with any purpose.</source>
        <translation>Des catégories particulières de données sont renseignées, et aucune finalité n’indique de condition de l’art.&#xa0;9, §&#xa0;2, qui les permette.</translation>
    </message>
    <message>
        <source>A condition of Art. 9(2) is recorded, but none of the categories of data is stated to be special.</source>
        <translation>Une condition de l’art.&#xa0;9, §&#xa0;2, est renseignée, mais aucune des catégories de données n’est indiquée comme particulière.</translation>
    </message>
    <message>
        <source>Data on convictions or offences are recorded, and with no purpose is it stated that official authority or a law allows them.</source>
        <translation>Des données relatives à des condamnations ou à des infractions sont renseignées, et aucune finalité n’indique que le contrôle de l’autorité publique ou une loi les autorise.</translation>
    </message>
    <message>
        <source>A national identification number is recorded; the national law that sets the conditions for it is not named.</source>
        <translation>Un numéro d’identification national est renseigné&#x202f;; le droit national qui en fixe les conditions n’est pas nommé.</translation>
    </message>
    <message>
        <source>Decisions are taken by automated means alone, and none of the grounds that allow it is recorded.</source>
        <translation>Des décisions sont prises de façon exclusivement automatisée, et aucun des fondements qui le permettent n’est renseigné.</translation>
    </message>
    <message>
        <source>It is not recorded how a person can have an automated decision reviewed by a human.</source>
        <translation>La façon dont une personne peut faire réexaminer une décision automatisée par un être humain n’est pas renseignée.</translation>
    </message>
    <message>
        <source>Automated decisions and special categories are recorded together. That asks for explicit consent or substantial public interest, and neither is recorded.</source>
        <translation>Des décisions automatisées et des catégories particulières sont renseignées ensemble. Cela demande un consentement explicite ou un intérêt public important, et ni l’un ni l’autre n’est renseigné.</translation>
    </message>
    <message>
        <source>The day of the next review has passed.</source>
        <translation>Le jour de la prochaine révision est passé.</translation>
    </message>
    <message>
        <source>The end recorded has passed, while the processing is not recorded as ended.</source>
        <translation>La fin renseignée est passée, alors que le traitement n’est pas indiqué comme terminé.</translation>
    </message>
    <message>
        <source>The day by which the remaining data were to be erased has passed, and they are still held.</source>
        <translation>Le jour avant lequel les données restantes devaient être effacées est passé, et elles sont encore détenues.</translation>
    </message>
    <message>
        <source>The processing has ended and data are still held; no day is recorded by which they are erased.</source>
        <translation>Le traitement est terminé et des données sont encore détenues&#x202f;; aucun jour n’est renseigné pour leur effacement.</translation>
    </message>
    <message>
        <source>The processing has ended, and “%1”, which has not, still points to it.</source>
        <translation>Le traitement est terminé, et «&#x202f;%1&#x202f;», qui ne l’est pas, y renvoie encore.</translation>
    </message>
    <message>
        <source>The data are recorded as erased, while systems or processors that hold them are still linked.</source>
        <translation>Les données sont indiquées comme effacées, alors que des systèmes ou des sous-traitants qui les détiennent sont encore liés.</translation>
    </message>
    <message>
        <source>%1 has its seat outside the EEA (%2), a country that is not among the third countries recorded. Either data go there, or the reason why not is worth a note.</source>
        <translation>%1 a son siège hors de l’EEE (%2), dans un pays qui ne figure pas parmi les pays tiers renseignés. Soit des données y vont, soit la raison pour laquelle elles n’y vont pas mérite une note.</translation>
    </message>
    <message>
        <source>Data lie outside the EEA (%1), in a country that is not among the third countries recorded.</source>
        <translation>Des données se trouvent hors de l’EEE (%1), dans un pays qui ne figure pas parmi les pays tiers renseignés.</translation>
    </message>
    <message>
        <source>%1 belongs to the EEA and is listed as a third country.</source>
        <translation>%1 fait partie de l’EEE et figure parmi les pays tiers.</translation>
    </message>
    <message>
        <source>A transfer rests on compelling legitimate interests; the record has to document the suitable safeguards, and does not.</source>
        <translation>Un transfert repose sur des intérêts légitimes impérieux&#x202f;; le registre doit documenter les garanties appropriées, et ne le fait pas.</translation>
    </message>
    <message>
        <source>%1 is a public authority; for what it does in exercise of its powers such a transfer is not open.</source>
        <translation>%1 est une autorité publique&#x202f;; un tel transfert n’est pas ouvert à ce qu’elle fait dans l’exercice de ses prérogatives.</translation>
    </message>
    <message>
        <source>Controller with contact details</source>
        <translation>Responsable du traitement et ses coordonnées</translation>
    </message>
    <message>
        <source>Joint controllers</source>
        <translation>Responsables conjoints du traitement</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Représentant</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Délégué à la protection des données</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalités</translation>
    </message>
    <message>
        <source>Categories of data subjects</source>
        <translation>Catégories de personnes concernées</translation>
    </message>
    <message>
        <source>Categories of personal data</source>
        <translation>Catégories de données à caractère personnel</translation>
    </message>
    <message>
        <source>Categories of recipients</source>
        <translation>Catégories de destinataires</translation>
    </message>
    <message>
        <source>Third countries and international organisations</source>
        <translation>Pays tiers et organisations internationales</translation>
    </message>
    <message>
        <source>Time limits for erasure</source>
        <translation>Délais prévus pour l’effacement</translation>
    </message>
    <message>
        <source>Technical and organisational measures</source>
        <translation>Mesures techniques et organisationnelles</translation>
    </message>
    <message>
        <source>%1: the words recorded do not let anybody work out when the data are erased. A period, or an event that ends it, would.</source>
        <translation>%1&#xa0;: les mots renseignés ne permettent à personne de déterminer quand les données sont effacées. Une durée, ou un événement qui y met fin, le permettrait.</translation>
    </message>
    <message>
        <source>A period is recorded, but not the event it is counted from; without it nobody can tell when it ends.</source>
        <translation>Une durée est renseignée, mais pas l’événement à partir duquel elle court&#x202f;; sans lui, personne ne peut dire quand elle expire.</translation>
    </message>
    <message>
        <source>The data go to a final archive; the provision that asks for it is not named.</source>
        <translation>Les données sont versées à des archives définitives&#x202f;; la disposition qui le demande n’est pas nommée.</translation>
    </message>
    <message>
        <source>It is not stated whether these data belong to the special categories of Art. 9(1).</source>
        <translation>Il n’est pas indiqué si ces données relèvent des catégories particulières de l’art.&#xa0;9, §&#xa0;1.</translation>
    </message>
    <message>
        <source>Said to be no special category, while the kind of data recorded is one that Art. 9(1) names.</source>
        <translation>Indiqué comme n’étant pas une catégorie particulière, alors que le type de données renseigné est l’un de ceux que nomme l’art.&#xa0;9, §&#xa0;1.</translation>
    </message>
    <message>
        <source>The category is convictions and offences, while such data are said not to be among it.</source>
        <translation>La catégorie est celle des condamnations et infractions, alors qu’il est indiqué qu’elle ne contient pas de telles données.</translation>
    </message>
    <message>
        <source>%1: said not to be possible yet, but no day is given on which to look again.</source>
        <translation>%1&#xa0;: indiqué comme pas encore possible, mais sans date à laquelle le revoir.</translation>
    </message>
    <message>
        <source>%1: said not to be possible yet; the day named for it has passed.</source>
        <translation>%1&#xa0;: indiqué comme pas encore possible&#x202f;; la date fixée est passée.</translation>
    </message>
    <message>
        <source>%1: has a value, and is also said not to apply or not to be possible yet.</source>
        <translation>%1&#xa0;: a une valeur, et est aussi indiqué comme ne s’appliquant pas ou comme pas encore possible.</translation>
    </message>
    <message>
        <source>%1: said not to apply or not to be possible yet, without a reason that could be shown later.</source>
        <translation>%1&#xa0;: indiqué comme ne s’appliquant pas ou comme pas encore possible, sans une raison qui pourrait être montrée plus tard.</translation>
    </message>
    <message>
        <source>The measure is recorded as not in place; running processing activities that rely on it: %1.</source>
        <translation>La mesure est indiquée comme n’étant pas en place&#x202f;; activités de traitement en cours qui s’appuient sur elle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No address, e-mail or telephone number is recorded; the record has to hold the contact details of the controller.</source>
        <translation>Aucune adresse, aucun courriel ni numéro de téléphone n’est renseigné&#x202f;; le registre doit contenir les coordonnées du responsable du traitement.</translation>
    </message>
    <message>
        <source>No country is recorded; it decides which law applies, which authority is competent and whether a representative is asked for.</source>
        <translation>Aucun pays n’est renseigné&#x202f;; il détermine le droit applicable, l’autorité compétente et si un représentant est demandé.</translation>
    </message>
    <message>
        <source>The seat is outside the EEA, and the law it is checked against is not stated. Until then it is checked against the GDPR.</source>
        <translation>Le siège est hors de l’EEE, et le droit appliqué aux vérifications n’est pas indiqué. D’ici là, la vérification se fait au regard du RGPD.</translation>
    </message>
    <message>
        <source>It is not stated whether a data protection officer is designated; where one is, the record has to name the officer.</source>
        <translation>Il n’est pas indiqué si un délégué à la protection des données est désigné&#x202f;; s’il y en a un, le registre doit le nommer.</translation>
    </message>
    <message>
        <source>A data protection officer is designated; the record has to hold the name.</source>
        <translation>Un délégué à la protection des données est désigné&#x202f;; le registre doit contenir son nom.</translation>
    </message>
    <message>
        <source>A data protection officer is designated; the record has to hold the contact details.</source>
        <translation>Un délégué à la protection des données est désigné&#x202f;; le registre doit contenir ses coordonnées.</translation>
    </message>
    <message>
        <source>It is not recorded that the supervisory authority was told the contact details of the data protection officer.</source>
        <translation>La communication à l’autorité de contrôle des coordonnées du délégué à la protection des données n’est pas renseignée.</translation>
    </message>
    <message>
        <source>It is not recorded that the contact details of the data protection officer are published.</source>
        <translation>La publication des coordonnées du délégué à la protection des données n’est pas renseignée.</translation>
    </message>
    <message>
        <source>No data protection officer is designated, while the organisation is recorded as a public authority or body. Only courts in their judicial capacity need none.</source>
        <translation>Aucun délégué à la protection des données n’est désigné, alors que l’organisme est indiqué comme autorité publique ou organisme public. Seules les juridictions agissant dans l’exercice de leur fonction juridictionnelle en sont dispensées.</translation>
    </message>
    <message>
        <source>No data protection officer is designated, while monitoring on a large scale is recorded as a core activity.</source>
        <translation>Aucun délégué à la protection des données n’est désigné, alors qu’un suivi à grande échelle est indiqué comme activité de base.</translation>
    </message>
    <message>
        <source>No data protection officer is designated, while special categories or criminal data on a large scale are recorded as a core activity.</source>
        <translation>Aucun délégué à la protection des données n’est désigné, alors qu’un traitement à grande échelle de catégories particulières ou de données pénales est indiqué comme activité de base.</translation>
    </message>
    <message>
        <source>No data protection officer is designated, while national law is recorded as demanding one.</source>
        <translation>Aucun délégué à la protection des données n’est désigné, alors qu’il est indiqué que le droit national en impose un.</translation>
    </message>
    <message>
        <source>No data protection officer is designated, and nothing shows that the cases that demand one were looked at.</source>
        <translation>Aucun délégué à la protection des données n’est désigné, et rien ne montre que les cas qui en imposent un ont été examinés.</translation>
    </message>
    <message>
        <source>No data protection officer is designated, and the reason is not recorded.</source>
        <translation>Aucun délégué à la protection des données n’est désigné, et la raison n’est pas renseignée.</translation>
    </message>
    <message>
        <source>The seat is outside the EEA and the GDPR applies; it is not stated whether a representative in the Union is designated.</source>
        <translation>Le siège est hors de l’EEE et le RGPD s’applique&#x202f;; il n’est pas indiqué si un représentant dans l’Union est désigné.</translation>
    </message>
    <message>
        <source>The seat is outside the EEA and the GDPR applies; no representative is designated, and no exception is recorded.</source>
        <translation>Le siège est hors de l’EEE et le RGPD s’applique&#x202f;; aucun représentant n’est désigné, et aucune exception n’est renseignée.</translation>
    </message>
    <message>
        <source>A representative is designated; the record has to hold the name and the contact details.</source>
        <translation>Un représentant est désigné&#x202f;; le registre doit contenir son nom et ses coordonnées.</translation>
    </message>
    <message>
        <source>The representative is recorded outside the EEA; the place has to be a Member State in which data subjects are.</source>
        <translation>Le représentant est renseigné hors de l’EEE&#x202f;; il doit se trouver dans un État membre où sont des personnes concernées.</translation>
    </message>
    <message>
        <source>No competent supervisory authority is chosen; in an emergency it is needed at once.</source>
        <translation>Aucune autorité de contrôle compétente n’est choisie&#x202f;; en cas d’urgence, il la faut tout de suite.</translation>
    </message>
    <message>
        <source>The federal authority is chosen; a private organisation in Germany answers to the authority of its federal state, with few exceptions.</source>
        <translation>L’autorité fédérale est choisie&#x202f;; en Allemagne, un organisme privé relève de l’autorité de son État fédéré, à quelques exceptions près.</translation>
    </message>
    <message>
        <source>Not checked against the UK GDPR: recorded and kept as it is.</source>
        <translation>Non vérifié au regard du RGPD du Royaume-Uni&#xa0;: renseigné et conservé tel quel.</translation>
    </message>
    <message>
        <source>Not checked against the Swiss FADP: recorded and kept as it is.</source>
        <translation>Non vérifié au regard de la LPD suisse&#xa0;: renseigné et conservé tel quel.</translation>
    </message>
    <message>
        <source>Not checked against the law stated: recorded and kept as it is.</source>
        <translation>Non vérifié au regard du droit indiqué&#xa0;: renseigné et conservé tel quel.</translation>
    </message>
    <message>
        <source>No purpose is recorded. Everything else, from the legal basis to the retention, hangs on it.</source>
        <translation>Aucune finalité n’est renseignée. Tout le reste en dépend, de la base juridique à la conservation.</translation>
    </message>
    <message>
        <source>No category of data is recorded, and so neither data subjects nor retention.</source>
        <translation>Aucune catégorie de données n’est renseignée, et donc ni personnes concernées ni conservation.</translation>
    </message>
    <message>
        <source>No contact details of the joint controller %1 are recorded; the record has to hold them.</source>
        <translation>Aucune coordonnée du responsable conjoint du traitement %1 n’est renseignée&#x202f;; le registre doit les contenir.</translation>
    </message>
    <message>
        <source>There are joint controllers, but no arrangement that says who of them does what.</source>
        <translation>Il y a des responsables conjoints du traitement, mais aucun accord qui dise qui d’entre eux fait quoi.</translation>
    </message>
    <message>
        <source>It is not recorded where data subjects find the essence of the arrangement.</source>
        <translation>L’endroit où les personnes concernées trouvent les grandes lignes de l’accord n’est pas renseigné.</translation>
    </message>
    <message>
        <source>No legal basis of Art. 6(1) is recorded. Art. 30 does not ask for it, but the controller has to be able to show one.</source>
        <translation>Aucune base juridique de l’art.&#xa0;6, §&#xa0;1, n’est renseignée. L’art.&#xa0;30 ne la demande pas, mais le responsable du traitement doit pouvoir en démontrer une.</translation>
    </message>
    <message>
        <source>A legal obligation or a public task is recorded as the basis, but not the law that lays it down.</source>
        <translation>Une obligation légale ou une mission d’intérêt public est renseignée comme base, mais pas la loi qui la prévoit.</translation>
    </message>
    <message>
        <source>The condition recorded for special categories rests on a law, which is not named.</source>
        <translation>La condition renseignée pour les catégories particulières repose sur une loi, qui n’est pas nommée.</translation>
    </message>
    <message>
        <source>Legitimate interests are recorded as the basis, but not which interest is pursued. Data subjects have to be told.</source>
        <translation>Des intérêts légitimes sont renseignés comme base, mais pas l’intérêt poursuivi. Les personnes concernées doivent en être informées.</translation>
    </message>
    <message>
        <source>Explicit consent is recorded for special categories, while the legal bases do not include consent.</source>
        <translation>Un consentement explicite est renseigné pour des catégories particulières, alors que le consentement ne figure pas parmi les bases juridiques.</translation>
    </message>
    <message>
        <source>Consent is recorded as the basis, and the activity holds special categories. For these consent has to be explicit, or another condition has to be recorded.</source>
        <translation>Le consentement est renseigné comme base, et l’activité comporte des catégories particulières. Pour celles-ci, le consentement doit être explicite, ou une autre condition doit être renseignée.</translation>
    </message>
    <message>
        <source>Data on convictions and offences are said to be allowed by law; the law is not named.</source>
        <translation>Les données relatives aux condamnations et aux infractions sont dites autorisées par la loi&#x202f;; la loi n’est pas nommée.</translation>
    </message>
    <message>
        <source>%1: nothing is recorded; the record has to hold it.</source>
        <translation>%1&#xa0;: rien n’est renseigné&#x202f;; le registre doit le contenir.</translation>
    </message>
    <message>
        <source>%1: nothing is recorded.</source>
        <translation>%1&#xa0;: rien n’est renseigné.</translation>
    </message>
    <message>
        <source>This time zone is not known, so days are counted in UTC. Europe/Berlin is one.</source>
        <translation>Ce fuseau horaire n’est pas connu&#x202f;; les jours sont donc comptés en UTC. Europe/Paris en est un exemple.</translation>
    </message>
    <message>
        <source>No main organisation is chosen; reports would not know whose name stands first.</source>
        <translation>Aucun organisme principal n’est choisi&#x202f;; les rapports ne sauraient pas quel nom figure en premier.</translation>
    </message>
    <message>
        <source>The exemption of Art. 30(5) is relied on, and the reason is not recorded.</source>
        <translation>La dérogation de l’art.&#xa0;30, §&#xa0;5, est invoquée, et la raison n’est pas renseignée.</translation>
    </message>
    <message>
        <source>A deviation of %1 is recorded, which is not among the controllers of this activity.</source>
        <translation>Une différence est renseignée pour %1, qui ne figure pas parmi les responsables du traitement de cette activité.</translation>
    </message>
    <message>
        <source>%1: said to apply, but none is recorded; the record has to name them.</source>
        <translation>%1&#xa0;: indiqué comme s’appliquant, mais rien n’est renseigné&#x202f;; le registre doit le nommer.</translation>
    </message>
    <message>
        <source>No contact details of %1 are recorded; the record has to hold those of each controller for whom the data are processed.</source>
        <translation>Aucune coordonnée de %1 n’est renseignée&#x202f;; le registre doit contenir celles de chaque responsable du traitement pour lequel les données sont traitées.</translation>
    </message>
    <message>
        <source>It is not stated whether %1 has a data protection officer; where there is one, the record has to name the officer.</source>
        <translation>Il n’est pas indiqué si %1 a un délégué à la protection des données&#x202f;; s’il y en a un, le registre doit le nommer.</translation>
    </message>
    <message>
        <source>%1 has its seat outside the EEA; it is not stated whether it has a representative, whom the record then has to name.</source>
        <translation>%1 a son siège hors de l’EEE&#x202f;; il n’est pas indiqué si un représentant existe, que le registre doit alors nommer.</translation>
    </message>
    <message>
        <source>It is not stated whether the client is the controller or itself a processor for somebody else.</source>
        <translation>Il n’est pas indiqué si le client est le responsable du traitement ou lui-même sous-traitant pour un tiers.</translation>
    </message>
    <message>
        <source>The client is a processor; the controllers for whom it acts are not recorded, and the record has to hold each of them.</source>
        <translation>Le client est sous-traitant&#x202f;; les responsables du traitement pour lesquels il agit ne sont pas renseignés, et le registre doit contenir chacun d’eux.</translation>
    </message>
    <message>
        <source>No contract with this client is recorded; processing for others rests on one.</source>
        <translation>Aucun contrat avec ce client n’est renseigné&#x202f;; un traitement pour autrui repose sur un contrat.</translation>
    </message>
    <message>
        <source>The end recorded for this client lies before the beginning.</source>
        <translation>La fin renseignée pour ce client précède le début.</translation>
    </message>
    <message>
        <source>Processor with contact details</source>
        <translation>Sous-traitant avec ses coordonnées</translation>
    </message>
    <message>
        <source>Clients with contact details</source>
        <translation>Clients avec leurs coordonnées</translation>
    </message>
    <message>
        <source>Clients’ data protection officers</source>
        <translation>Délégués à la protection des données des clients</translation>
    </message>
    <message>
        <source>Category of processing</source>
        <translation>Catégorie de traitement</translation>
    </message>
    <message>
        <source>No client is recorded; the record has to hold each controller for whom the data are processed.</source>
        <translation>Aucun client n’est renseigné&#x202f;; le registre doit contenir chaque responsable du traitement pour lequel les données sont traitées.</translation>
    </message>
    <message>
        <source>%1 is recorded as the processor here, but not as an own entity; others whom it engages belong among the sub-processors.</source>
        <translation>%1 est renseigné ici comme sous-traitant, mais pas comme entité propre&#x202f;; les autres intervenants figurent parmi les autres sous-traitants.</translation>
    </message>
    <message>
        <source>Sub-processors are neither recorded nor said not to exist. No other processor is engaged without the clients’ authorisation.</source>
        <translation>Les autres sous-traitants ne sont ni renseignés ni déclarés inexistants. Aucun autre sous-traitant n’est recruté sans l’autorisation des clients.</translation>
    </message>
    <message>
        <source>There are sub-processors, but no specific or general written authorisation of the clients is recorded.</source>
        <translation>Il y a d’autres sous-traitants, mais aucune autorisation écrite, spécifique ou générale, des clients n’est renseignée.</translation>
    </message>
    <message>
        <source>The authorisation is general; it is not recorded how clients are told of intended changes so that they can object.</source>
        <translation>L’autorisation est générale&#x202f;; il n’est pas renseigné comment les clients sont informés des changements prévus pour pouvoir s’y opposer.</translation>
    </message>
    <message>
        <source>It is not recorded whether the data are erased or returned when a client leaves; the client chooses.</source>
        <translation>Il n’est pas renseigné si les données sont effacées ou restituées quand un client part&#x202f;; c’est le client qui choisit.</translation>
    </message>
    <message>
        <source>A case of Art. 35(3) is recorded, and also that no data protection impact assessment is needed. Only Art. 35(5) and (10) provide for that; the reason has to carry it.</source>
        <translation>Un cas de l’art.&#xa0;35, §&#xa0;3, est consigné, et aussi qu’aucune analyse d’impact n’est nécessaire. Seuls l’art.&#xa0;35, §&#xa0;5 et §&#xa0;10, le prévoient&#x202f;; la raison doit le porter.</translation>
    </message>
    <message>
        <source>Said not to be likely to result in a risk, while a case for a data protection impact assessment is recorded, which means a high one.</source>
        <translation>Un risque est dit peu probable, alors qu’un motif d’analyse d’impact est consigné, ce qui suppose un risque élevé.</translation>
    </message>
    <message>
        <source>A purpose or an automated decision rests on consent, but it is not recorded where each consent can be shown.</source>
        <translation>Une finalité ou une décision automatisée repose sur le consentement, mais il n’est pas consigné où chaque consentement peut être démontré.</translation>
    </message>
    <message>
        <source>Assessment and safeguards under Art. 49(1) second subparagraph</source>
        <translation>Évaluation et garanties au titre de l’art.&#xa0;49, §&#xa0;1, deuxième alinéa</translation>
    </message>
    <message>
        <source>250 staff or more</source>
        <translation>250 salariés ou plus</translation>
    </message>
    <message>
        <source>a risk to data subjects is likely</source>
        <translation>un risque pour les personnes concernées est probable</translation>
    </message>
    <message>
        <source>the processing is not occasional</source>
        <translation>le traitement n’est pas occasionnel</translation>
    </message>
    <message>
        <source>the data are about staff or customers</source>
        <translation>les données concernent des salariés ou des clients</translation>
    </message>
    <message>
        <source>special categories or criminal data are among it</source>
        <translation>des catégories particulières ou des données pénales en font partie</translation>
    </message>
    <message>
        <source>number of staff</source>
        <translation>nombre de salariés</translation>
    </message>
    <message>
        <source>whether a risk is likely</source>
        <translation>si un risque est probable</translation>
    </message>
    <message>
        <source>whether the processing is occasional</source>
        <translation>si le traitement est occasionnel</translation>
    </message>
    <message>
        <source>whose data they are</source>
        <translation>de qui sont les données</translation>
    </message>
    <message>
        <source>whether special categories or criminal data are among it</source>
        <translation>si des catégories particulières ou des données pénales en font partie</translation>
    </message>
    <message>
        <source>The exemption for fewer than 250 staff is relied on; by the answers recorded it does not cover this processing of %1: %2.</source>
        <translation>L’exception pour moins de 250 salariés est invoquée&#x202f;; d’après les réponses consignées, elle ne couvre pas ce traitement de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The exemption for fewer than 250 staff is relied on; whether it covers this processing of %1 cannot be said until these are recorded without contradiction: %2.</source>
        <translation>L’exception pour moins de 250 salariés est invoquée&#x202f;; on ne peut dire si elle couvre ce traitement de %1 tant que ceci n’est pas consigné sans contradiction&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: neither recorded nor said not to apply; the record does not show whether there is any.</source>
        <translation>%1&#xa0;: ni consigné, ni déclaré sans objet&#x202f;; le registre ne montre pas s’il y en a.</translation>
    </message>
    <message>
        <source>%1 is an international organisation (%2) that is not among those recorded. Either data go there, or the reason why not is worth a note.</source>
        <translation>%1 est une organisation internationale (%2) qui ne figure pas parmi celles consignées. Soit des données y vont, soit la raison contraire mérite une note.</translation>
    </message>
    <message>
        <source>%1 has its seat outside the EEA (%2), while transfers are said not to take place. Whether the reason covers this recipient is worth a look.</source>
        <translation>%1 a son siège hors de l’EEE (%2), alors qu’aucun transfert n’est censé avoir lieu. Il vaut la peine de vérifier si la raison couvre ce destinataire.</translation>
    </message>
    <message>
        <source>Third countries are recorded. It is not stated whether a transfer rests on compelling legitimate interests; only then the record has to document assessment and safeguards.</source>
        <translation>Des pays tiers sont consignés. Il n’est pas indiqué si un transfert repose sur des intérêts légitimes impérieux&#x202f;; alors seulement le registre doit documenter l’évaluation et les garanties.</translation>
    </message>
    <message>
        <source>A transfer rests on compelling legitimate interests, and the third country or international organisation is not named.</source>
        <translation>Un transfert repose sur des intérêts légitimes impérieux, et le pays tiers ou l’organisation internationale n’est pas nommé.</translation>
    </message>
    <message>
        <source>A transfer rests on compelling legitimate interests; the record has to document the assessment of its circumstances, and does not.</source>
        <translation>Un transfert repose sur des intérêts légitimes impérieux&#x202f;; le registre doit documenter l’évaluation de ses circonstances et ne le fait pas.</translation>
    </message>
    <message>
        <source>No address, e-mail or telephone number of %1 is recorded; the record has to hold the contact details.</source>
        <translation>Ni adresse, ni courriel, ni téléphone de %1 n’est consigné&#x202f;; le registre doit contenir les coordonnées.</translation>
    </message>
    <message>
        <source>%1 is recorded as controller here, but not as an own entity; its representative and its data protection officer are therefore not looked at.</source>
        <translation>%1 est consigné ici comme responsable du traitement, mais pas comme entité propre&#x202f;; son représentant et son délégué à la protection des données ne sont donc pas examinés.</translation>
    </message>
    <message>
        <source>Health or social care rests on a law or on a contract with a health professional; neither is named.</source>
        <translation>Les soins de santé ou sociaux reposent sur une loi ou sur un contrat avec un professionnel de la santé&#x202f;; ni l’une ni l’autre n’est nommé.</translation>
    </message>
    <message>
        <source>Special categories are recorded for the activity. Another purpose has a condition of Art. 9(2), this one has none; where it uses those data, it needs one.</source>
        <translation>Des catégories particulières sont consignées pour l’activité. Une autre finalité a une condition de l’art.&#xa0;9, §&#xa0;2, celle-ci n’en a pas&#x202f;; si elle utilise ces données, il lui en faut une.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Erase “%1” for good?</source>
        <translation>Effacer «&#x202f;%1&#x202f;» définitivement&#x202f;?</translation>
    </message>
    <message>
        <source>The record goes with its parts, every link to it and every old value in the change history and in the backups Custos keeps. That it was erased, when and by whom remains. This cannot be undone.</source>
        <translation>La fiche disparaît avec ses parties, tout lien vers elle et toute ancienne valeur dans l’historique des modifications et dans les sauvegardes que Custos garde. Le fait qu’elle a été effacée, quand et par qui, demeure. C’est irréversible.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Conserver la fiche</translation>
    </message>
    <message numerus="yes">
        <source>It was taken out of %n backup(s) on this computer.</source>
        <translation>
            <numerusform>Elle a été retirée de %n sauvegarde sur cet ordinateur.</numerusform>
            <numerusform>Elle a été retirée de %n sauvegardes sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) that could not be rewritten were removed.</source>
        <translation>
            <numerusform>%n sauvegarde qui ne pouvait pas être réécrite a été retirée.</numerusform>
            <numerusform>%n sauvegardes qui ne pouvaient pas être réécrites ont été retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>These copies from before the file was brought to a newer format still hold it:</source>
        <translation>Ces copies d’avant le passage du fichier à un format plus récent la contiennent encore&#xa0;:</translation>
    </message>
    <message>
        <source>What remains elsewhere is out of reach: copies you made or handed over, exports, reports, printed pages, and backups of this computer.</source>
        <translation>Ce qui reste ailleurs est hors d’atteinte&#xa0;: les copies que vous avez faites ou remises, les exports, les rapports, les pages imprimées et les sauvegardes de cet ordinateur.</translation>
    </message>
    <message>
        <source>“%1” is erased.</source>
        <translation>«&#x202f;%1&#x202f;» est effacée.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>These backups could not be written and still hold it; it is taken out of them when the workspace is opened again:</source>
        <translation>Ces sauvegardes n’ont pas pu être écrites et la contiennent encore&#x202f;; elle en sera ôtée à la prochaine ouverture de l’espace de travail&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SavedFilterButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>None is kept yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Keep a filter</source>
        <translation>Enregistrer un filtre</translation>
    </message>
    <message>
        <source>&amp;What it is called</source>
        <translation>&amp;Son nom</translation>
    </message>
    <message>
        <source>It is kept in the workspace: whoever opens the file finds it here. A name that is taken already is used for this one.</source>
        <translation>Il est enregistré dans l’espace de travail&#xa0;: qui ouvre le fichier le trouve ici. Un nom déjà pris vaudra pour celui-ci.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep what is filtered by now…</source>
        <translation>Enregistrer les filtres actuels…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Selon le réglage de l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>A change of language is shown when Custos is started the next time. The language of a report is chosen with the report.</source>
        <translation>Un changement de langue apparaît au prochain démarrage de Custos. La langue d’un rapport se choisit avec le rapport.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Après 5 minutes</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Après 15 minutes</translation>
    </message>
    <message>
        <source>After 30 minutes</source>
        <translation>Après 30 minutes</translation>
    </message>
    <message>
        <source>&amp;Backups on this computer</source>
        <translation>&amp;Sauvegardes sur cet ordinateur</translation>
    </message>
    <message>
        <source>The last 7 days and 4 weeks</source>
        <translation>Les 7 derniers jours et 4 semaines</translation>
    </message>
    <message>
        <source>The last 7 days, 4 weeks and 12 months</source>
        <translation>Les 7 derniers jours, 4 semaines et 12 mois</translation>
    </message>
    <message>
        <source>The last 14 days, 8 weeks and 24 months</source>
        <translation>Les 14 derniers jours, 8 semaines et 24 mois</translation>
    </message>
    <message>
        <source>One each, in %1. Backups in the menu File restores them.</source>
        <translation>Une chacun, dans %1. «&#x202f;Sauvegardes&#x202f;» dans le menu «&#x202f;Fichier&#x202f;» les restaure.</translation>
    </message>
    <message>
        <source>Loc&amp;k encrypted workspaces when idle</source>
        <translation>&amp;Verrouiller les espaces de travail chiffrés en cas d’inactivité</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Every choice is kept at once.</source>
        <translation>Chaque choix prend effet et est enregistré aussitôt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys and commands</source>
        <translation>Raccourcis et commandes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>Intact since signing: yes.</source>
        <translation>Intact depuis la signature&#xa0;: oui.</translation>
    </message>
    <message>
        <source>Intact since signing: what was signed, yes; the file was added to afterwards.</source>
        <translation>Intact depuis la signature&#xa0;: ce qui a été signé, oui&#x202f;; le fichier a été complété ensuite.</translation>
    </message>
    <message>
        <source>Intact since signing: no.</source>
        <translation>Intact depuis la signature&#xa0;: non.</translation>
    </message>
    <message>
        <source>Intact since signing: could not be checked.</source>
        <translation>Intact depuis la signature&#xa0;: n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Signed; the certificate gives no name.</source>
        <translation>Signé&#x202f;; le certificat n’indique aucun nom.</translation>
    </message>
    <message>
        <source>Signed; name as in the certificate: %1.</source>
        <translation>Signé&#x202f;; nom selon le certificat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Issuer and revocation not checked.</source>
        <translation>Émetteur et révocation non vérifiés.</translation>
    </message>
    <message>
        <source>Date of signing as stated in the file: %1.</source>
        <translation>Date de signature selon le fichier&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>The record of processing activities of an organisation, a group or a client, in one file on this computer. Nothing leaves it.</source>
        <translation>Le registre des activités de traitement d’un organisme, d’un groupe ou d’un client, dans un seul fichier sur cet ordinateur. Rien n’en sort.</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Demonstration workspace</source>
        <translation>Espace de travail de démonstration</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>Workspace from a Custos JSON file</source>
        <translation>Espace de travail à partir d’un fichier JSON de Custos</translation>
    </message>
    <message>
        <source>For a client or a group of companies; encrypted with a passphrase or not.</source>
        <translation>Pour un client ou un groupe d’entreprises&#x202f;; chiffré par une phrase de passe ou non.</translation>
    </message>
    <message>
        <source>A file that ends in .custos, from this computer or a shared folder.</source>
        <translation>Un fichier qui se termine par .custos, de cet ordinateur ou d’un dossier partagé.</translation>
    </message>
    <message>
        <source>An invented group of companies, to look at and to try things on.</source>
        <translation>Un groupe d’entreprises fictif, pour regarder et pour essayer.</translation>
    </message>
    <message>
        <source>Records that another copy of Custos exported become a new workspace.</source>
        <translation>Les fiches exportées par une autre copie de Custos deviennent un nouvel espace de travail.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Custos JSON file</source>
        <translation>Fichier JSON de Custos</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>&amp;Try it…</source>
        <translation>&amp;Essayer…</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Rules as of %1 · no legal advice</source>
        <translation>Règles au %1 · pas de conseil juridique</translation>
    </message>
    <message>
        <source>Open points and dates are computed by the rules of this version of Custos, which know the law as it stood on that day.</source>
        <translation>Les points ouverts et les échéances sont calculés par les règles de cette version de Custos, qui connaissent le droit tel qu’il était ce jour-là.</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Aucun espace de travail n’est ouvert</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>Modifications enregistrées à %1</translation>
    </message>
    <message>
        <source>Being edited: saved when you leave the record, or with Ctrl+S</source>
        <translation>En cours de saisie&#xa0;: enregistré quand vous quittez la fiche, ou avec Ctrl+S</translation>
    </message>
    <message>
        <source>Opened for reading only: nothing can be changed</source>
        <translation>Ouvert en lecture seule&#xa0;: rien ne peut être modifié</translation>
    </message>
    <message>
        <source>An earlier day is shown: nothing can be changed there</source>
        <translation>Un jour antérieur est affiché&#xa0;: rien ne peut y être modifié</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no space left to write “%1”. The last step was not saved; everything before it was. Make room on the drive and try again.</source>
        <translation>Il n’y a plus de place pour écrire «&#x202f;%1&#x202f;». La dernière étape n’a pas été enregistrée&#x202f;; tout ce qui précède l’est. Libérez de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file or its folder is read-only. Open it for reading only, or copy it to a folder of your own.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit&#xa0;: le fichier ou son dossier est en lecture seule. Ouvrez-le en lecture seule, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>“%1” is being used by another program at this moment. Try again once that program has finished.</source>
        <translation>«&#x202f;%1&#x202f;» est utilisé en ce moment par un autre programme. Réessayez lorsque ce programme aura terminé.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Nothing was changed in it. Keep it, and open the newest backup instead.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé. Rien n’y a été modifié. Conservez-le, et ouvrez à la place la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The drive did not read or write “%1” as asked. The last step was not saved. Check the drive or the network connection and try again.</source>
        <translation>Le disque n’a pas lu ou écrit «&#x202f;%1&#x202f;» comme demandé. La dernière étape n’a pas été enregistrée. Vérifiez le disque ou la connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>Reading “%1” was stopped.</source>
        <translation>La lecture de «&#x202f;%1&#x202f;» a été arrêtée.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The database engine does not offer what Custos relies on. Nothing was changed.</source>
        <translation>Le moteur de base de données n’offre pas ce dont Custos a besoin. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Ask for the right to read it, or choose another file.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu. Demandez le droit de le lire, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name, or make a new workspace.</source>
        <translation>Il n’y a pas de fichier «&#x202f;%1&#x202f;». Vérifiez le nom, ou créez un nouvel espace de travail.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a workspace file (*.custos).</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier. Choisissez un fichier d’espace de travail (*.custos).</translation>
    </message>
    <message>
        <source>“%1” is not a Custos workspace, or it is cut off. Choose another file, or open a backup.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un espace de travail Custos, ou il est tronqué. Choisissez un autre fichier, ou ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is cut off: its end is missing. Nothing was changed in it. Copy it again from where it came, or open a backup.</source>
        <translation>«&#x202f;%1&#x202f;» est tronqué&#xa0;: il manque la fin. Rien n’y a été modifié. Copiez-le de nouveau depuis son origine, ou ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: wrong passphrase, or damaged. Try the passphrase again, or open a backup.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert&#xa0;: mauvaise phrase de passe, ou fichier endommagé. Réessayez la phrase de passe, ou ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Custos and this version cannot read it. Install the newer version.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit par une version plus récente de Custos et cette version ne peut pas le lire. Installez la version plus récente.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Custos. This version can open it for reading only; install the newer version to change it.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit par une version plus récente de Custos. Cette version ne peut l’ouvrir qu’en lecture seule&#x202f;; installez la version plus récente pour le modifier.</translation>
    </message>
    <message>
        <source>“%1” was written by an older version of Custos. Open it once for writing, so that it is brought up to date; a copy is kept beside it.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit par une version plus ancienne de Custos. Ouvrez-le une fois en écriture pour qu’il soit mis à niveau&#x202f;; une copie est conservée à côté.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program and not a Custos workspace. Choose another file.</source>
        <translation>«&#x202f;%1&#x202f;» est une base de données d’un autre programme et non un espace de travail Custos. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This copy of Custos is incomplete. Install it again.</source>
        <translation>Cette copie de Custos est incomplète. Réinstallez-la.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not brought to the new format. Keep it, and open the newest backup instead.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé et n’a pas été converti au nouveau format. Conservez-le, et ouvrez à la place la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>“%1” comes from an older version and is copied before it is brought up to date, but the copy “%2” could not be written. Make room on the drive and try again.</source>
        <translation>«&#x202f;%1&#x202f;» provient d’une version plus ancienne et est copié avant d’être mis à niveau, mais la copie «&#x202f;%2&#x202f;» n’a pas pu être écrite. Libérez de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>The passphrase could not be turned into a key.</source>
        <translation>La phrase de passe n’a pas pu être transformée en clé.</translation>
    </message>
    <message>
        <source>The encryption of the workspace could not start.</source>
        <translation>Le chiffrement de l’espace de travail n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>This build of Custos cannot encrypt: it was made with plain SQLite. Use a build with SQLCipher, or a workspace without a passphrase.</source>
        <translation>Cette version de Custos ne peut pas chiffrer&#xa0;: elle a été construite avec SQLite seul. Utilisez une version avec SQLCipher, ou un espace de travail sans phrase de passe.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Give one.</source>
        <translation>La phrase de passe est vide. Donnez-en une.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file names a register this program does not know.</source>
        <translation>Le fichier nomme une rubrique que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>There is no field “%1” to filter by.</source>
        <translation>Il n’y a pas de champ «&#x202f;%1&#x202f;» par lequel filtrer.</translation>
    </message>
    <message>
        <source>This step can no longer be undone: what it changed has been changed again or erased.</source>
        <translation>Cette étape ne peut plus être annulée&#xa0;: ce qu’elle a modifié a été de nouveau modifié ou effacé.</translation>
    </message>
    <message>
        <source>The database file is damaged. Keep it, and open the newest backup.</source>
        <translation>Le fichier de base de données est endommagé. Conservez-le, et ouvrez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>A row of the table “%1” belongs to no record: it was changed by another program.</source>
        <translation>Une ligne de la table «&#x202f;%1&#x202f;» n’appartient à aucune fiche&#xa0;: elle a été modifiée par un autre programme.</translation>
    </message>
    <message>
        <source>“%1” in the database is not as Custos makes it: it was changed by another program.</source>
        <translation>«&#x202f;%1&#x202f;» dans la base de données n’est pas tel que Custos le crée&#xa0;: il a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>An entry of the change history (%2) does not follow from the one before: it was changed, or an entry is missing.</source>
        <translation>Une entrée de l’historique des modifications (%2) ne découle pas de la précédente&#xa0;: elle a été modifiée, ou une entrée manque.</translation>
    </message>
    <message>
        <source>The change history holds other values for %2 than were written: they were changed by another program.</source>
        <translation>L’historique des modifications contient pour %2 d’autres valeurs que celles qui ont été écrites&#xa0;: elles ont été modifiées par un autre programme.</translation>
    </message>
    <message>
        <source>Values of %2 were taken out of the change history without an erasure.</source>
        <translation>Des valeurs de %2 ont été retirées de l’historique des modifications sans effacement.</translation>
    </message>
    <message>
        <source>The change history does not contain the fingerprint asked for: entries were cut off, or it belongs to another workspace.</source>
        <translation>L’historique des modifications ne contient pas l’empreinte demandée&#xa0;: des entrées ont été retranchées, ou il appartient à un autre espace de travail.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is not what the change history says: it was changed by another program.</source>
        <translation>%1, %2&#xa0;: «&#x202f;%3&#x202f;» ne correspond pas à l’historique des modifications&#xa0;: modifié par un autre programme.</translation>
    </message>
    <message>
        <source>%1: the record %2 is in the change history but no longer in the register.</source>
        <translation>%1&#xa0;: la fiche %2 est dans l’historique des modifications mais n’est plus dans la rubrique.</translation>
    </message>
    <message>
        <source>%1: the record %2 is in the register but not in the change history.</source>
        <translation>%1&#xa0;: la fiche %2 est dans la rubrique mais pas dans l’historique des modifications.</translation>
    </message>
    <message>
        <source>Links of %2 belong to no field: they were added by another program.</source>
        <translation>Des liens de %2 n’appartiennent à aucun champ&#xa0;: ils ont été ajoutés par un autre programme.</translation>
    </message>
    <message>
        <source>%1: the search index does not hold the words of %2.</source>
        <translation>%1&#xa0;: l’index de recherche ne contient pas les mots de %2.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>L’index de recherche est endommagé.</translation>
    </message>
    <message>
        <source>%1: the stored open points of %2 are not those the records give.</source>
        <translation>%1&#xa0;: les points ouverts enregistrés de %2 ne sont pas ceux qui découlent des fiches.</translation>
    </message>
    <message>
        <source>“%1” is open for writing elsewhere: by %2 on %3 (process %4), since %5. Close it there, or open it for reading only.</source>
        <translation>«&#x202f;%1&#x202f;» est ouvert en écriture ailleurs&#xa0;: par %2 sur %3 (processus %4), depuis %5. Fermez-le là-bas, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder is read-only. Open it for reading only, or copy it to a folder of your own.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit&#xa0;: son dossier est en lecture seule. Ouvrez-le en lecture seule, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Beside “%1” no file can be written: perhaps the drive is full. Make room on it and try again, or open it for reading only.</source>
        <translation>Aucun fichier ne peut être écrit à côté de «&#x202f;%1&#x202f;»&#xa0;: le disque est peut-être plein. Libérez de la place et réessayez, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>“%1” exists already and is not replaced. Choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà et n’est pas remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Make it first, or choose another one.</source>
        <translation>Le dossier de «&#x202f;%1&#x202f;» n’existe pas. Créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: its folder is read-only. Choose a folder of your own.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être créé&#xa0;: son dossier est en lecture seule. Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>“%1” is read-only. Open it for reading only, or copy it to a folder of your own.</source>
        <translation>«&#x202f;%1&#x202f;» est en lecture seule. Ouvrez-le en lecture seule, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>“%1” is encrypted, or not a Custos workspace. Give its passphrase, or choose another file.</source>
        <translation>«&#x202f;%1&#x202f;» est chiffré, ou n’est pas un espace de travail Custos. Donnez sa phrase de passe, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The work ended with an error of the program.</source>
        <translation>Le travail s’est terminé par une erreur du programme.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only, so nothing can be changed in it.</source>
        <translation>«&#x202f;%1&#x202f;» est ouvert en lecture seule, rien ne peut donc y être modifié.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Nothing was changed.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit&#xa0;: %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son dossier n’existe pas</translation>
    </message>
    <message>
        <source>it is a file, and a folder is asked for</source>
        <translation>c’est un fichier, et un dossier est demandé</translation>
    </message>
    <message>
        <source>the folder is not empty; name one that is empty or does not exist</source>
        <translation>le dossier n’est pas vide&#x202f;; nommez-en un qui est vide ou qui n’existe pas</translation>
    </message>
    <message>
        <source>the finished folder cannot be put in its place</source>
        <translation>le dossier terminé ne peut pas être mis à sa place</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Il n’y a pas de telle fiche.</translation>
    </message>
    <message>
        <source>This record cannot be removed: a workspace has exactly one.</source>
        <translation>Cette fiche ne peut pas être supprimée&#xa0;: un espace de travail en a exactement une.</translation>
    </message>
    <message>
        <source>A change set names a record twice.</source>
        <translation>Un ensemble de modifications nomme une fiche deux fois.</translation>
    </message>
    <message>
        <source>The record has changed meanwhile.</source>
        <translation>La fiche a été modifiée entre-temps.</translation>
    </message>
    <message>
        <source>Another record has this reference number already. Choose another one.</source>
        <translation>Une autre fiche a déjà ce numéro de référence. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The record is still used by others and was not removed.</source>
        <translation>La fiche est encore utilisée par d’autres et n’a pas été supprimée.</translation>
    </message>
    <message>
        <source>A record does not have the fields of its register.</source>
        <translation>Une fiche n’a pas les champs de sa rubrique.</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>Une valeur ne convient pas à son champ.</translation>
    </message>
    <message>
        <source>The state of a value does not fit its field.</source>
        <translation>L’état d’une valeur ne convient pas à son champ.</translation>
    </message>
    <message>
        <source>There is a record of this id already.</source>
        <translation>Il y a déjà une fiche de cet id.</translation>
    </message>
    <message>
        <source>There is exactly one record of this kind.</source>
        <translation>Il y a exactement une fiche de ce type.</translation>
    </message>
    <message>
        <source>A reference points to a record of another register.</source>
        <translation>Une référence renvoie à une fiche d’une autre rubrique.</translation>
    </message>
    <message>
        <source>A reference points to a record that does not exist.</source>
        <translation>Une référence renvoie à une fiche qui n’existe pas.</translation>
    </message>
    <message>
        <source>A part does not say what it is a part of.</source>
        <translation>Une partie ne dit pas de quoi elle fait partie.</translation>
    </message>
    <message>
        <source>%1 is approved. Begin a new version to change it.</source>
        <translation>%1&#xa0;: fiche approuvée. Commencez une nouvelle version pour la modifier.</translation>
    </message>
    <message>
        <source>%1 is approved (version %2). Begin a new version to change it.</source>
        <translation>%1&#xa0;: fiche approuvée (version %2). Commencez une nouvelle version pour la modifier.</translation>
    </message>
    <message>
        <source>“%1” was left in the middle of a write, by a crash or a drive that failed. Open it once for writing, so that it is put right.</source>
        <translation>«&#x202f;%1&#x202f;» a été laissé au milieu d’une écriture, par un arrêt brutal ou une défaillance du disque. Ouvrez-le une fois en écriture pour qu’il soit remis en ordre.</translation>
    </message>
    <message>
        <source>there is no space left on the drive</source>
        <translation>il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>it is a workspace and is not replaced; choose another name</source>
        <translation>c’est un espace de travail, il n’est pas remplacé&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>“%1” is saved, but could not be tidied up when it was closed: what was saved last stands in a file beside it. Keep the two together, and open and close it again when there is room on the drive.</source>
        <translation>«&#x202f;%1&#x202f;» est enregistré, mais n’a pas pu être rangé à la fermeture&#xa0;: ce qui a été enregistré en dernier se trouve dans un fichier à côté. Gardez les deux ensemble, ouvrez-le et refermez-le quand il y aura de la place sur le disque.</translation>
    </message>
    <message>
        <source>The content of this file is not in the workspace.</source>
        <translation>Le contenu de ce fichier n’est pas dans l’espace de travail.</translation>
    </message>
    <message>
        <source>This is no file that can be attached.</source>
        <translation>Ce n’est pas un fichier qui peut être joint.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’à la fin.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 MB can be attached.</source>
        <translation>Le fichier est trop volumineux&#xa0;: %1 Mo au plus peuvent être joints.</translation>
    </message>
    <message>
        <source>The file was changed by another program while it was being read. Try again.</source>
        <translation>Le fichier a été modifié par un autre programme pendant sa lecture. Réessayez.</translation>
    </message>
    <message>
        <source>The content of a file is not in this workspace. Attach it again.</source>
        <translation>Le contenu d’un fichier n’est pas dans cet espace de travail. Joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>The content of the file %2 is not what was attached: it was changed by another program.</source>
        <translation>Le contenu du fichier %2 n’est pas ce qui a été joint&#xa0;: il a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>The content of the file %2 is missing: it was taken out by another program.</source>
        <translation>Le contenu du fichier %2 manque&#xa0;: il a été retiré par un autre programme.</translation>
    </message>
    <message>
        <source>The copy was not written: there is no space left on the drive. The workspace is as it was.</source>
        <translation>La copie n’a pas été écrite&#xa0;: il n’y a plus de place sur le lecteur. L’espace de travail est inchangé.</translation>
    </message>
    <message>
        <source>The copy was not written: the drive did not read or write as asked. The workspace is as it was.</source>
        <translation>La copie n’a pas été écrite&#xa0;: le lecteur n’a pas lu ou écrit comme demandé. L’espace de travail est inchangé.</translation>
    </message>
    <message>
        <source>The copy is not as the workspace is and was removed. Nothing was changed. Check the drive, then try again.</source>
        <translation>La copie ne correspond pas à l’espace de travail et a été retirée. Rien n’a été modifié. Vérifiez le lecteur, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is encrypted already. Its passphrase can be changed, or the encryption removed.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà chiffré. Sa phrase de passe peut être changée, ou le chiffrement retiré.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas chiffré.</translation>
    </message>
    <message>
        <source>“%1” could not be put in its place. Nothing was changed.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être mis à sa place. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A recovery key cannot become the passphrase of a file. Choose words of your own.</source>
        <translation>Une clé de récupération ne peut pas devenir la phrase de passe d’un fichier. Choisissez vos propres mots.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key is not as on the sheet. Compare it and type it again.</source>
        <translation>Le groupe %1 de la clé de récupération n’est pas comme sur la feuille. Comparez-le et tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>The folder “%1” for backups cannot be made.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» pour les sauvegardes ne peut pas être créé.</translation>
    </message>
    <message>
        <source>This workspace begins on %1. Of an earlier moment nothing is recorded in it.</source>
        <translation>Cet espace de travail commence le %1. Rien n’y est consigné pour un moment antérieur.</translation>
    </message>
    <message>
        <source>The backups of this workspace are being worked on by another window or program. Try again once it has finished.</source>
        <translation>Une autre fenêtre ou un autre programme travaille en ce moment sur les sauvegardes de cet espace de travail. Réessayez quand ce sera terminé.</translation>
    </message>
    <message>
        <source>These backups could not be changed with the workspace and are as they were: remove them, or keep the passphrase they had.</source>
        <translation>Ces sauvegardes n’ont pas pu être modifiées avec l’espace de travail et sont restées telles quelles&#xa0;: retirez-les, ou gardez la phrase de passe qu’elles avaient.</translation>
    </message>
    <message>
        <source>These backups were damaged and not encrypted, so they were removed:</source>
        <translation>Ces sauvegardes étaient endommagées et non chiffrées&#x202f;; elles ont donc été retirées&#xa0;:</translation>
    </message>
    <message>
        <source>The drive did not take in “%1” for good. Check the drive.</source>
        <translation>Le disque n’a pas enregistré «&#x202f;%1&#x202f;» durablement. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>“%1” has another name on this drive (a hard link), under which its content would stay as it is now. Nothing was changed. Remove the other name, or do this with a copy of the file.</source>
        <translation>«&#x202f;%1&#x202f;» porte un autre nom sur ce disque (un lien physique), sous lequel son contenu resterait tel qu’il est. Rien n’a été modifié. Supprimez l’autre nom, ou procédez sur une copie du fichier.</translation>
    </message>
</context>
<context>
    <name>TemplateChooser</name>
    <message>
        <source>Begin with it</source>
        <translation>Commencer avec ce modèle</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Nouveau d’après un modèle</translation>
    </message>
    <message>
        <source>Search the templates</source>
        <translation>Rechercher dans les modèles</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation>&amp;Langue des textes</translation>
    </message>
    <message>
        <source>What the template brings and asks</source>
        <translation>Ce que le modèle apporte et demande</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>Aucun modèle ne contient ces mots.</translation>
    </message>
    <message>
        <source>To be confirmed by you; periods, national law and names are left for you to fill in.</source>
        <translation>À confirmer par vous&#x202f;; les durées, le droit national et les noms vous restent à remplir.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Ce qu’il faut demander</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Ce qu’il apporte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>TreePopup</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in all terms</source>
        <translation>Rechercher dans tous les termes</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>Tous les termes</translation>
    </message>
    <message>
        <source>W3C Data Privacy Vocabulary 2.3; what the short list does not have is in English.</source>
        <translation>W3C Data Privacy Vocabulary 2.3&#x202f;; ce que la liste courte ne contient pas est en anglais.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ne s’applique pas</translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation>Pas encore possible</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
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
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>file with the SHA-256 %1…</source>
        <translation>fichier dont le SHA-256 est %1…</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>used by</source>
        <translation>utilisé par</translation>
    </message>
    <message>
        <source>points to</source>
        <translation>renvoie à</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>law asks</source>
        <translation>exigence légale</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>recommandation</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>bonne pratique</translation>
    </message>
    <message>
        <source>What the record shows</source>
        <translation>Ce que montre la fiche</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposition</translation>
    </message>
    <message numerus="yes">
        <source>%n law</source>
        <translation>
            <numerusform>%n exigence</numerusform>
            <numerusform>%n exigences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guidance</source>
        <translation>
            <numerusform>%n recommandation</numerusform>
            <numerusform>%n recommandations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice</source>
        <translation>
            <numerusform>%n pratique</numerusform>
            <numerusform>%n pratiques</numerusform>
        </translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>Cette fiche n’existe plus.</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>law asks or overdue</source>
        <translation>exigence légale ou retard</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>Réf.</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>consigné</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non consigné</translation>
    </message>
    <message>
        <source>%1 erased</source>
        <translation>%1&#xa0;: effacement</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1&#xa0;: ajout</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1&#xa0;: retrait</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>As recorded then</source>
        <translation>Tel que consigné alors</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>left as it is until %1</source>
        <translation>laissé tel quel jusqu’au %1</translation>
    </message>
    <message>
        <source>left as it is until %1 by %2</source>
        <translation>laissé tel quel jusqu’au %1 par %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>law</source>
        <translation>exigence</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>bonne pratique</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Left until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Signed; open it for the details</source>
        <translation>Signé&#x202f;; l’ouvrir pour en savoir plus</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Racial or ethnic origin</source>
        <translation>Origine raciale ou ethnique</translation>
    </message>
    <message>
        <source>Political opinions</source>
        <translation>Opinions politiques</translation>
    </message>
    <message>
        <source>Religious or philosophical beliefs</source>
        <translation>Convictions religieuses ou philosophiques</translation>
    </message>
    <message>
        <source>Trade union membership</source>
        <translation>Appartenance syndicale</translation>
    </message>
    <message>
        <source>Genetic data</source>
        <translation>Données génétiques</translation>
    </message>
    <message>
        <source>Biometric data for unique identification</source>
        <translation>Données biométriques aux fins d’identification unique</translation>
    </message>
    <message>
        <source>Data concerning health</source>
        <translation>Données concernant la santé</translation>
    </message>
    <message>
        <source>Sex life or sexual orientation</source>
        <translation>Vie sexuelle ou orientation sexuelle</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Anonymisation</source>
        <translation>Anonymisation</translation>
    </message>
    <message>
        <source>Final archive</source>
        <translation>Archivage définitif</translation>
    </message>
    <message>
        <source>Pseudonymisation and encryption</source>
        <translation>Pseudonymisation et chiffrement</translation>
    </message>
    <message>
        <source>Confidentiality, integrity, availability and resilience</source>
        <translation>Confidentialité, intégrité, disponibilité et résilience</translation>
    </message>
    <message>
        <source>Timely restoration after an incident</source>
        <translation>Rétablissement rapide après un incident</translation>
    </message>
    <message>
        <source>Regular testing and evaluation</source>
        <translation>Tests et évaluations réguliers</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>En place</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Own entity</source>
        <translation>Entité propre</translation>
    </message>
    <message>
        <source>Group company</source>
        <translation>Entreprise du groupe</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Sous-traitant</translation>
    </message>
    <message>
        <source>Joint controller</source>
        <translation>Responsable conjoint du traitement</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Public authority or body</source>
        <translation>Autorité publique ou organisme public</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>RGPD</translation>
    </message>
    <message>
        <source>UK GDPR</source>
        <translation>RGPD du Royaume-Uni</translation>
    </message>
    <message>
        <source>Swiss FADP</source>
        <translation>LPD suisse</translation>
    </message>
    <message>
        <source>Other law</source>
        <translation>Autre droit</translation>
    </message>
    <message>
        <source>Core activities: regular and systematic monitoring on a large scale</source>
        <translation>Activités de base&#xa0;: suivi régulier et systématique à grande échelle</translation>
    </message>
    <message>
        <source>Core activities: special categories or criminal data on a large scale</source>
        <translation>Activités de base&#xa0;: catégories particulières ou données pénales à grande échelle</translation>
    </message>
    <message>
        <source>Demanded by national law</source>
        <translation>Imposé par le droit national</translation>
    </message>
    <message>
        <source>Main activity</source>
        <translation>Activité principale</translation>
    </message>
    <message>
        <source>Auxiliary activity</source>
        <translation>Activité auxiliaire</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En révision</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ended, data still held</source>
        <translation>Terminé, données encore détenues</translation>
    </message>
    <message>
        <source>Ended and erased</source>
        <translation>Terminé et effacé</translation>
    </message>
    <message>
        <source>Up to 100</source>
        <translation>Jusqu’à 100</translation>
    </message>
    <message>
        <source>101 to 1,000</source>
        <translation>De 101 à 1&#x202f;000</translation>
    </message>
    <message>
        <source>1,001 to 10,000</source>
        <translation>De 1&#x202f;001 à 10&#x202f;000</translation>
    </message>
    <message>
        <source>10,001 to 100,000</source>
        <translation>De 10&#x202f;001 à 100&#x202f;000</translation>
    </message>
    <message>
        <source>100,001 to 1,000,000</source>
        <translation>De 100&#x202f;001 à 1&#x202f;000&#x202f;000</translation>
    </message>
    <message>
        <source>Over 1,000,000</source>
        <translation>Plus de 1&#x202f;000&#x202f;000</translation>
    </message>
    <message>
        <source>Necessary for a contract</source>
        <translation>Nécessaire à un contrat</translation>
    </message>
    <message>
        <source>Authorised by law</source>
        <translation>Autorisé par la loi</translation>
    </message>
    <message>
        <source>Explicit consent</source>
        <translation>Consentement explicite</translation>
    </message>
    <message>
        <source>Systematic and extensive evaluation with legal or similar effects</source>
        <translation>Évaluation systématique et approfondie produisant des effets juridiques ou similaires</translation>
    </message>
    <message>
        <source>Special categories or criminal data on a large scale</source>
        <translation>Catégories particulières ou données pénales à grande échelle</translation>
    </message>
    <message>
        <source>Systematic monitoring of a public area on a large scale</source>
        <translation>Surveillance systématique à grande échelle d’une zone accessible au public</translation>
    </message>
    <message>
        <source>Evaluation or scoring</source>
        <translation>Évaluation ou notation</translation>
    </message>
    <message>
        <source>Automated decision with legal or similar effect</source>
        <translation>Décision automatisée avec effet juridique ou similaire</translation>
    </message>
    <message>
        <source>Systematic monitoring</source>
        <translation>Surveillance systématique</translation>
    </message>
    <message>
        <source>Sensitive or highly personal data</source>
        <translation>Données sensibles ou à caractère hautement personnel</translation>
    </message>
    <message>
        <source>Large scale</source>
        <translation>Traitement à grande échelle</translation>
    </message>
    <message>
        <source>Matching or combining data sets</source>
        <translation>Croisement ou combinaison d’ensembles de données</translation>
    </message>
    <message>
        <source>Vulnerable data subjects</source>
        <translation>Personnes concernées vulnérables</translation>
    </message>
    <message>
        <source>Innovative use or new technology</source>
        <translation>Utilisation innovante ou nouvelle technologie</translation>
    </message>
    <message>
        <source>Keeps persons from a right, a service or a contract</source>
        <translation>Empêche des personnes d’exercer un droit ou de bénéficier d’un service ou d’un contrat</translation>
    </message>
    <message>
        <source>On the list of Art. 35(4): assessment needed</source>
        <translation>Sur la liste de l’art.&#xa0;35, §&#xa0;4&#xa0;: analyse requise</translation>
    </message>
    <message>
        <source>On the list of Art. 35(5): no assessment needed</source>
        <translation>Sur la liste de l’art.&#xa0;35, §&#xa0;5&#xa0;: analyse non requise</translation>
    </message>
    <message>
        <source>On neither list</source>
        <translation>Sur aucune des deux listes</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Obligation légale</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Intérêts vitaux</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Mission d’intérêt public</translation>
    </message>
    <message>
        <source>Legitimate interests</source>
        <translation>Intérêts légitimes</translation>
    </message>
    <message>
        <source>Employment and social protection law</source>
        <translation>Droit du travail et de la protection sociale</translation>
    </message>
    <message>
        <source>Vital interests of a person unable to consent</source>
        <translation>Intérêts vitaux d’une personne incapable de donner son consentement</translation>
    </message>
    <message>
        <source>Not-for-profit body, about its members</source>
        <translation>Organisme à but non lucratif, à propos de ses membres</translation>
    </message>
    <message>
        <source>Manifestly made public by the data subject</source>
        <translation>Manifestement rendues publiques par la personne concernée</translation>
    </message>
    <message>
        <source>Legal claims and courts</source>
        <translation>Droits en justice et juridictions</translation>
    </message>
    <message>
        <source>Substantial public interest</source>
        <translation>Intérêt public important</translation>
    </message>
    <message>
        <source>Health or social care, occupational medicine</source>
        <translation>Soins de santé ou protection sociale, médecine du travail</translation>
    </message>
    <message>
        <source>Public health</source>
        <translation>Santé publique</translation>
    </message>
    <message>
        <source>Archiving, research, statistics</source>
        <translation>Archives, recherche, statistiques</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Identity documents and identifying data</source>
        <translation>Pièces d’identité et données d’identification</translation>
    </message>
    <message>
        <source>Official identification numbers</source>
        <translation>Numéros d’identification officiels</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation>Date et lieu de naissance</translation>
    </message>
    <message>
        <source>Family circumstances</source>
        <translation>Situation familiale</translation>
    </message>
    <message>
        <source>Nationality and residence status</source>
        <translation>Nationalité et titre de séjour</translation>
    </message>
    <message>
        <source>Pictures and video</source>
        <translation>Photos et vidéos</translation>
    </message>
    <message>
        <source>Recordings of calls</source>
        <translation>Enregistrements d’appels</translation>
    </message>
    <message>
        <source>Application and personnel documents</source>
        <translation>Candidatures et dossiers du personnel</translation>
    </message>
    <message>
        <source>Education and qualifications</source>
        <translation>Formation et qualifications</translation>
    </message>
    <message>
        <source>Employment history</source>
        <translation>Parcours professionnel</translation>
    </message>
    <message>
        <source>Position and tasks</source>
        <translation>Poste et missions</translation>
    </message>
    <message>
        <source>Performance and appraisal</source>
        <translation>Performance et évaluation</translation>
    </message>
    <message>
        <source>Working time and absences</source>
        <translation>Temps de travail et absences</translation>
    </message>
    <message>
        <source>Pay and benefits</source>
        <translation>Rémunération et avantages</translation>
    </message>
    <message>
        <source>Tax data</source>
        <translation>Données fiscales</translation>
    </message>
    <message>
        <source>Social security data</source>
        <translation>Données de sécurité sociale</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>Payment card</source>
        <translation>Carte de paiement</translation>
    </message>
    <message>
        <source>Orders and transactions</source>
        <translation>Commandes et transactions</translation>
    </message>
    <message>
        <source>Creditworthiness</source>
        <translation>Solvabilité</translation>
    </message>
    <message>
        <source>Financial situation</source>
        <translation>Situation financière</translation>
    </message>
    <message>
        <source>Insurance data</source>
        <translation>Données d’assurance</translation>
    </message>
    <message>
        <source>Contract data</source>
        <translation>Données contractuelles</translation>
    </message>
    <message>
        <source>Content of communication</source>
        <translation>Contenu des communications</translation>
    </message>
    <message>
        <source>Connection and traffic data</source>
        <translation>Données de connexion et de trafic</translation>
    </message>
    <message>
        <source>User account and identifiers</source>
        <translation>Compte utilisateur et identifiants</translation>
    </message>
    <message>
        <source>Passwords and other means of authentication</source>
        <translation>Mots de passe et autres moyens d’authentification</translation>
    </message>
    <message>
        <source>IP addresses and online identifiers</source>
        <translation>Adresses IP et identifiants en ligne</translation>
    </message>
    <message>
        <source>Use of services and websites</source>
        <translation>Utilisation des services et des sites web</translation>
    </message>
    <message>
        <source>Device data</source>
        <translation>Données d’appareil</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>Fichiers journaux</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Géolocalisation</translation>
    </message>
    <message>
        <source>Travel data</source>
        <translation>Données de déplacement</translation>
    </message>
    <message>
        <source>Vehicle data</source>
        <translation>Données de véhicule</translation>
    </message>
    <message>
        <source>Interests and preferences</source>
        <translation>Centres d’intérêt et préférences</translation>
    </message>
    <message>
        <source>Social media data</source>
        <translation>Données des réseaux sociaux</translation>
    </message>
    <message>
        <source>Opinions and feedback</source>
        <translation>Avis et retours</translation>
    </message>
    <message>
        <source>Profiles and scores</source>
        <translation>Profils et scores</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Sick leave without diagnosis</source>
        <translation>Arrêts maladie sans diagnostic</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Handicap</translation>
    </message>
    <message>
        <source>Biometric characteristics</source>
        <translation>Caractéristiques biométriques</translation>
    </message>
    <message>
        <source>Ethnic origin</source>
        <translation>Origine ethnique</translation>
    </message>
    <message>
        <source>Religion or belief</source>
        <translation>Religion ou convictions</translation>
    </message>
    <message>
        <source>Sex life or orientation</source>
        <translation>Vie sexuelle ou orientation</translation>
    </message>
    <message>
        <source>Convictions and offences</source>
        <translation>Condamnations et infractions</translation>
    </message>
    <message>
        <source>The data subject</source>
        <translation>La personne concernée</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>L’employeur</translation>
    </message>
    <message>
        <source>Another controller</source>
        <translation>Un autre responsable du traitement</translation>
    </message>
    <message>
        <source>A group company</source>
        <translation>Une entreprise du groupe</translation>
    </message>
    <message>
        <source>A public register</source>
        <translation>Un registre public</translation>
    </message>
    <message>
        <source>Publicly accessible sources</source>
        <translation>Sources accessibles au public</translation>
    </message>
    <message>
        <source>A public authority</source>
        <translation>Une autorité publique</translation>
    </message>
    <message>
        <source>A credit reference agency</source>
        <translation>Une agence d’évaluation du crédit</translation>
    </message>
    <message>
        <source>An address dealer or data broker</source>
        <translation>Un revendeur d’adresses ou courtier en données</translation>
    </message>
    <message>
        <source>A recruiter or job portal</source>
        <translation>Un recruteur ou un site d’emploi</translation>
    </message>
    <message>
        <source>A doctor or other health professional</source>
        <translation>Un médecin ou un autre professionnel de santé</translation>
    </message>
    <message>
        <source>Devices and sensors</source>
        <translation>Appareils et capteurs</translation>
    </message>
    <message>
        <source>Derived from other data</source>
        <translation>Déduites d’autres données</translation>
    </message>
    <message>
        <source>Pseudonymisation</source>
        <translation>Pseudonymisation</translation>
    </message>
    <message>
        <source>Encryption of stored data</source>
        <translation>Chiffrement des données stockées</translation>
    </message>
    <message>
        <source>Encryption in transit</source>
        <translation>Chiffrement des transmissions</translation>
    </message>
    <message>
        <source>End-to-end encryption</source>
        <translation>Chiffrement de bout en bout</translation>
    </message>
    <message>
        <source>Key management</source>
        <translation>Gestion des clés</translation>
    </message>
    <message>
        <source>Access control to premises</source>
        <translation>Contrôle d’accès aux locaux</translation>
    </message>
    <message>
        <source>Access rights by role</source>
        <translation>Habilitations par rôle</translation>
    </message>
    <message>
        <source>Multi-factor authentication</source>
        <translation>Authentification multifacteur</translation>
    </message>
    <message>
        <source>Password rules</source>
        <translation>Règles de mots de passe</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Authentification unique</translation>
    </message>
    <message>
        <source>Network security</source>
        <translation>Sécurité du réseau</translation>
    </message>
    <message>
        <source>Updates and hardening</source>
        <translation>Mises à jour et durcissement</translation>
    </message>
    <message>
        <source>Protection against malware</source>
        <translation>Protection contre les logiciels malveillants</translation>
    </message>
    <message>
        <source>Intrusion detection</source>
        <translation>Détection d’intrusion</translation>
    </message>
    <message>
        <source>Logging and monitoring</source>
        <translation>Journalisation et surveillance</translation>
    </message>
    <message>
        <source>Security of mobile devices</source>
        <translation>Sécurité des appareils mobiles</translation>
    </message>
    <message>
        <source>Security of paper files</source>
        <translation>Sécurité des dossiers papier</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Recovery after a disaster</source>
        <translation>Reprise après sinistre</translation>
    </message>
    <message>
        <source>Handling of incidents</source>
        <translation>Gestion des incidents</translation>
    </message>
    <message>
        <source>Vulnerability tests</source>
        <translation>Tests de vulnérabilité</translation>
    </message>
    <message>
        <source>Penetration tests</source>
        <translation>Tests d’intrusion</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certification</translation>
    </message>
    <message>
        <source>Security policy</source>
        <translation>Politique de sécurité</translation>
    </message>
    <message>
        <source>Approval of access</source>
        <translation>Approbation des accès</translation>
    </message>
    <message>
        <source>Training on data protection</source>
        <translation>Formation à la protection des données</translation>
    </message>
    <message>
        <source>Commitment to confidentiality</source>
        <translation>Engagement de confidentialité</translation>
    </message>
    <message>
        <source>Rules on erasure</source>
        <translation>Règles d’effacement</translation>
    </message>
    <message>
        <source>Data protection by design</source>
        <translation>Protection des données dès la conception</translation>
    </message>
    <message>
        <source>Data protection by default</source>
        <translation>Protection des données par défaut</translation>
    </message>
    <message>
        <source>Separation of data by purpose</source>
        <translation>Séparation des données par finalité</translation>
    </message>
    <message>
        <source>Control of processors</source>
        <translation>Contrôle des sous-traitants</translation>
    </message>
    <message>
        <source>Business application</source>
        <translation>Application métier</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>Service cloud</translation>
    </message>
    <message>
        <source>Website or online shop</source>
        <translation>Site web ou boutique en ligne</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>Application mobile</translation>
    </message>
    <message>
        <source>File server</source>
        <translation>Serveur de fichiers</translation>
    </message>
    <message>
        <source>E-mail system</source>
        <translation>Messagerie électronique</translation>
    </message>
    <message>
        <source>Collaboration and messaging</source>
        <translation>Collaboration et messagerie instantanée</translation>
    </message>
    <message>
        <source>Access control or time recording</source>
        <translation>Contrôle d’accès ou gestion du temps</translation>
    </message>
    <message>
        <source>Video system</source>
        <translation>Système vidéo</translation>
    </message>
    <message>
        <source>Telephone system</source>
        <translation>Téléphonie</translation>
    </message>
    <message>
        <source>Backup system</source>
        <translation>Système de sauvegarde</translation>
    </message>
    <message>
        <source>Computers and mobile devices</source>
        <translation>Ordinateurs et appareils mobiles</translation>
    </message>
    <message>
        <source>Paper files</source>
        <translation>Dossiers papier</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employés</translation>
    </message>
    <message>
        <source>Former employees</source>
        <translation>Anciens employés</translation>
    </message>
    <message>
        <source>Job applicants</source>
        <translation>Candidats à un emploi</translation>
    </message>
    <message>
        <source>Trainees and interns</source>
        <translation>Apprentis et stagiaires</translation>
    </message>
    <message>
        <source>Temporary and agency workers</source>
        <translation>Intérimaires et travailleurs temporaires</translation>
    </message>
    <message>
        <source>Relatives and dependants</source>
        <translation>Proches et personnes à charge</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Prospective customers</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Mandants</translation>
    </message>
    <message>
        <source>Contact persons at business partners</source>
        <translation>Interlocuteurs chez les partenaires</translation>
    </message>
    <message>
        <source>Suppliers and contractors</source>
        <translation>Fournisseurs et prestataires</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Users of a service or website</source>
        <translation>Utilisateurs d’un service ou d’un site web</translation>
    </message>
    <message>
        <source>Visitors to premises</source>
        <translation>Visiteurs des locaux</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Donateurs</translation>
    </message>
    <message>
        <source>Participants in an event or study</source>
        <translation>Participants à un événement ou à une étude</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Pupils and students</source>
        <translation>Élèves et étudiants</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>Shareholders</source>
        <translation>Actionnaires</translation>
    </message>
    <message>
        <source>Insured persons</source>
        <translation>Assurés</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Citoyens</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>Voyageurs</translation>
    </message>
    <message>
        <source>Persons who report wrongdoing</source>
        <translation>Lanceurs d’alerte</translation>
    </message>
    <message>
        <source>Persons named in a report</source>
        <translation>Personnes visées par un signalement</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>Guardians and carers</source>
        <translation>Tuteurs et aidants</translation>
    </message>
    <message>
        <source>Elderly persons</source>
        <translation>Personnes âgées</translation>
    </message>
    <message>
        <source>Persons with a mental illness</source>
        <translation>Personnes atteintes d’une maladie mentale</translation>
    </message>
    <message>
        <source>Persons with a disability</source>
        <translation>Personnes handicapées</translation>
    </message>
    <message>
        <source>Employees, who depend on their employer</source>
        <translation>Employés, dépendants de leur employeur</translation>
    </message>
    <message>
        <source>Asylum seekers</source>
        <translation>Demandeurs d’asile</translation>
    </message>
    <message>
        <source>Persons in economic need</source>
        <translation>Personnes en difficulté économique</translation>
    </message>
    <message>
        <source>Access (Art. 15)</source>
        <translation>Accès (art.&#xa0;15)</translation>
    </message>
    <message>
        <source>Rectification (Art. 16)</source>
        <translation>Rectification (art.&#xa0;16)</translation>
    </message>
    <message>
        <source>Erasure (Art. 17)</source>
        <translation>Effacement (art.&#xa0;17)</translation>
    </message>
    <message>
        <source>Restriction (Art. 18)</source>
        <translation>Limitation (art.&#xa0;18)</translation>
    </message>
    <message>
        <source>Recipients are told (Art. 19)</source>
        <translation>Notification aux destinataires (art.&#xa0;19)</translation>
    </message>
    <message>
        <source>Data portability (Art. 20)</source>
        <translation>Portabilité des données (art.&#xa0;20)</translation>
    </message>
    <message>
        <source>Objection (Art. 21)</source>
        <translation>Opposition (art.&#xa0;21)</translation>
    </message>
    <message>
        <source>Review of automated decisions by a person (Art. 22)</source>
        <translation>Réexamen humain des décisions automatisées (art.&#xa0;22)</translation>
    </message>
    <message>
        <source>Withdrawal of consent (Art. 7(3))</source>
        <translation>Retrait du consentement (art.&#xa0;7, §&#xa0;3)</translation>
    </message>
    <message>
        <source>Complaint to an authority (Art. 77)</source>
        <translation>Réclamation auprès d’une autorité (art.&#xa0;77)</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Structuring</source>
        <translation>Structuration</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Adaptation or alteration</source>
        <translation>Adaptation ou modification</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Extraction</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Disclosure by transmission</source>
        <translation>Communication par transmission</translation>
    </message>
    <message>
        <source>Dissemination or otherwise making available</source>
        <translation>Diffusion ou autre forme de mise à disposition</translation>
    </message>
    <message>
        <source>Alignment or combination</source>
        <translation>Rapprochement ou interconnexion</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Limitation</translation>
    </message>
    <message>
        <source>Erasure or destruction</source>
        <translation>Effacement ou destruction</translation>
    </message>
    <message>
        <source>Cloud computing</source>
        <translation>Informatique en nuage (cloud)</translation>
    </message>
    <message>
        <source>Artificial intelligence</source>
        <translation>Intelligence artificielle</translation>
    </message>
    <message>
        <source>Machine learning</source>
        <translation>Apprentissage automatique</translation>
    </message>
    <message>
        <source>Generative AI</source>
        <translation>IA générative</translation>
    </message>
    <message>
        <source>Analysis of large data sets</source>
        <translation>Analyse de grands ensembles de données</translation>
    </message>
    <message>
        <source>Facial recognition</source>
        <translation>Reconnaissance faciale</translation>
    </message>
    <message>
        <source>Other biometric recognition</source>
        <translation>Autre reconnaissance biométrique</translation>
    </message>
    <message>
        <source>Video surveillance</source>
        <translation>Vidéosurveillance</translation>
    </message>
    <message>
        <source>Location tracking</source>
        <translation>Suivi de la localisation</translation>
    </message>
    <message>
        <source>Connected devices</source>
        <translation>Objets connectés</translation>
    </message>
    <message>
        <source>Cookies and similar techniques</source>
        <translation>Cookies et techniques similaires</translation>
    </message>
    <message>
        <source>Mobile apps</source>
        <translation>Applications mobiles</translation>
    </message>
    <message>
        <source>Chatbots</source>
        <translation>Agents conversationnels (chatbots)</translation>
    </message>
    <message>
        <source>RFID and contactless chips</source>
        <translation>RFID et puces sans contact</translation>
    </message>
    <message>
        <source>Drones</source>
        <translation>Drones</translation>
    </message>
    <message>
        <source>Distributed ledgers</source>
        <translation>Registres distribués (blockchain)</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Strictement confidentiel</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonien</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandais</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letton</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norvégien</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovène</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Recrutement</translation>
    </message>
    <message>
        <source>Starting employment</source>
        <translation>Entrée en fonction</translation>
    </message>
    <message>
        <source>Personnel administration</source>
        <translation>Gestion du personnel</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Paie</translation>
    </message>
    <message>
        <source>Performance and development</source>
        <translation>Performance et développement</translation>
    </message>
    <message>
        <source>Occupational health and safety</source>
        <translation>Santé et sécurité au travail</translation>
    </message>
    <message>
        <source>Ending employment</source>
        <translation>Fin de la relation de travail</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Customer relations</source>
        <translation>Relation client</translation>
    </message>
    <message>
        <source>Orders and deliveries</source>
        <translation>Commandes et livraisons</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Service client</translation>
    </message>
    <message>
        <source>Complaints and claims</source>
        <translation>Réclamations et litiges clients</translation>
    </message>
    <message>
        <source>User accounts</source>
        <translation>Comptes utilisateurs</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Credit checks</source>
        <translation>Vérifications de solvabilité</translation>
    </message>
    <message>
        <source>Debt collection</source>
        <translation>Recouvrement de créances</translation>
    </message>
    <message>
        <source>Providing a service</source>
        <translation>Fourniture d’un service</translation>
    </message>
    <message>
        <source>Analysis of use</source>
        <translation>Analyse de l’utilisation</translation>
    </message>
    <message>
        <source>Improving services</source>
        <translation>Amélioration des services</translation>
    </message>
    <message>
        <source>Direct marketing</source>
        <translation>Prospection</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Press and public relations</source>
        <translation>Presse et relations publiques</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Members and partners</source>
        <translation>Membres et partenaires</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Accounting and tax</source>
        <translation>Comptabilité et fiscalité</translation>
    </message>
    <message>
        <source>Management and corporate bodies</source>
        <translation>Direction et organes sociaux</translation>
    </message>
    <message>
        <source>Meeting legal duties</source>
        <translation>Respect d’obligations légales</translation>
    </message>
    <message>
        <source>Legal disputes</source>
        <translation>Contentieux</translation>
    </message>
    <message>
        <source>Requests of data subjects</source>
        <translation>Demandes des personnes concernées</translation>
    </message>
    <message>
        <source>Reports of wrongdoing</source>
        <translation>Signalements (lanceurs d’alerte)</translation>
    </message>
    <message>
        <source>Prevention of money laundering</source>
        <translation>Lutte contre le blanchiment</translation>
    </message>
    <message>
        <source>Prevention of fraud</source>
        <translation>Lutte contre la fraude</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Contrôle d’accès</translation>
    </message>
    <message>
        <source>Information security</source>
        <translation>Sécurité de l’information</translation>
    </message>
    <message>
        <source>Operation of IT</source>
        <translation>Exploitation informatique</translation>
    </message>
    <message>
        <source>Archiving of documents</source>
        <translation>Archivage de documents</translation>
    </message>
    <message>
        <source>Scientific research</source>
        <translation>Recherche scientifique</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Soins de santé</translation>
    </message>
    <message>
        <source>Teaching and education</source>
        <translation>Enseignement et formation</translation>
    </message>
    <message>
        <source>Public tasks</source>
        <translation>Missions publiques</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>Ressources humaines</translation>
    </message>
    <message>
        <source>Finance and accounting</source>
        <translation>Finances et comptabilité</translation>
    </message>
    <message>
        <source>Legal and compliance</source>
        <translation>Juridique et conformité</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>Informatique</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Works council or staff representatives</source>
        <translation>Représentants du personnel (CSE)</translation>
    </message>
    <message>
        <source>Internal audit</source>
        <translation>Audit interne</translation>
    </message>
    <message>
        <source>Security and reception</source>
        <translation>Sécurité et accueil</translation>
    </message>
    <message>
        <source>Company doctor</source>
        <translation>Médecin du travail</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Délégué à la protection des données</translation>
    </message>
    <message>
        <source>Group companies</source>
        <translation>Entreprises du groupe</translation>
    </message>
    <message>
        <source>Banks and payment services</source>
        <translation>Banques et services de paiement</translation>
    </message>
    <message>
        <source>Insurers</source>
        <translation>Assureurs</translation>
    </message>
    <message>
        <source>Tax advisers and auditors</source>
        <translation>Conseillers fiscaux et commissaires aux comptes</translation>
    </message>
    <message>
        <source>Lawyers and notaries</source>
        <translation>Avocats et notaires</translation>
    </message>
    <message>
        <source>Postal and delivery services</source>
        <translation>Services postaux et de livraison</translation>
    </message>
    <message>
        <source>Telecommunications providers</source>
        <translation>Opérateurs de télécommunications</translation>
    </message>
    <message>
        <source>Hosting and cloud providers</source>
        <translation>Hébergeurs et fournisseurs cloud</translation>
    </message>
    <message>
        <source>IT service providers</source>
        <translation>Prestataires informatiques</translation>
    </message>
    <message>
        <source>Payroll providers</source>
        <translation>Prestataires de paie</translation>
    </message>
    <message>
        <source>Marketing agencies</source>
        <translation>Agences de marketing</translation>
    </message>
    <message>
        <source>Advertising networks</source>
        <translation>Régies publicitaires</translation>
    </message>
    <message>
        <source>Analytics providers</source>
        <translation>Fournisseurs de mesure d’audience</translation>
    </message>
    <message>
        <source>Credit reference agencies</source>
        <translation>Agences d’évaluation du crédit</translation>
    </message>
    <message>
        <source>Debt collectors</source>
        <translation>Sociétés de recouvrement</translation>
    </message>
    <message>
        <source>Business partners</source>
        <translation>Partenaires commerciaux</translation>
    </message>
    <message>
        <source>Doctors, hospitals and other health care</source>
        <translation>Médecins, hôpitaux et autres soins de santé</translation>
    </message>
    <message>
        <source>Training providers</source>
        <translation>Organismes de formation</translation>
    </message>
    <message>
        <source>Travel agencies, carriers and hotels</source>
        <translation>Agences de voyages, transporteurs et hôtels</translation>
    </message>
    <message>
        <source>Pension funds</source>
        <translation>Caisses de retraite</translation>
    </message>
    <message>
        <source>Research institutions</source>
        <translation>Organismes de recherche</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>General public</source>
        <translation>Grand public</translation>
    </message>
    <message>
        <source>Tax authorities</source>
        <translation>Autorités fiscales</translation>
    </message>
    <message>
        <source>Social security institutions</source>
        <translation>Organismes de sécurité sociale</translation>
    </message>
    <message>
        <source>Labour authorities</source>
        <translation>Autorités du travail</translation>
    </message>
    <message>
        <source>Courts</source>
        <translation>Juridictions</translation>
    </message>
    <message>
        <source>Police and prosecution</source>
        <translation>Police et ministère public</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>Douanes</translation>
    </message>
    <message>
        <source>Supervisory authorities</source>
        <translation>Autorités de contrôle</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Health authorities</source>
        <translation>Autorités sanitaires</translation>
    </message>
    <message>
        <source>Statistical offices</source>
        <translation>Instituts de statistique</translation>
    </message>
    <message>
        <source>Immigration authorities</source>
        <translation>Autorités d’immigration</translation>
    </message>
    <message>
        <source>Financial supervisors</source>
        <translation>Autorités de surveillance financière</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu pétrole</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>from a template</source>
        <translation>d’après un modèle</translation>
    </message>
    <message>
        <source>from an import</source>
        <translation>d’après un import</translation>
    </message>
    <message>
        <source>from a policy</source>
        <translation>d’après une politique</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>s’applique</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>ne s’applique pas</translation>
    </message>
    <message>
        <source>not possible yet</source>
        <translation>pas encore possible</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Responsable du traitement</translation>
    </message>
    <message>
        <source>Processor for somebody else</source>
        <translation>Sous-traitant pour un tiers</translation>
    </message>
    <message>
        <source>Specific, for each of them</source>
        <translation>Spécifique, pour chacun d’eux</translation>
    </message>
    <message>
        <source>General, with the opportunity to object to changes</source>
        <translation>Générale, avec le droit de s’opposer aux changements</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>This record is no longer there.</source>
        <translation>Cette fiche n’existe plus.</translation>
    </message>
</context>
<context>
    <name>WorkspaceOpener</name>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Ne pas ouvrir</translation>
    </message>
    <message>
        <source>%1 records added, %2 changed, %3 as they were.</source>
        <translation>%1 fiches ajoutées, %2 modifiées, %3 inchangées.</translation>
    </message>
    <message>
        <source>“%1” is encrypted. Its passphrase:</source>
        <translation>«&#x202f;%1&#x202f;» est chiffré. Sa phrase de passe&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is not imported. %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas importé. %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et encore %1</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>Non repris&#xa0;:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WorkspaceView</name>
    <message>
        <source>This record is no longer there. The change history shows what became of it.</source>
        <translation>Cette fiche n’existe plus. L’historique des modifications montre ce qu’elle est devenue.</translation>
    </message>
</context>
</TS>
