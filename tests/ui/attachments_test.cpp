// tests/ui/attachments_test.cpp - the files of a record in the window: added, shown, saved out, removed;
// whatever they hold, the window stays alive
#include "attachments/attachmentspage.h"
#include "attachments/attachmentviewer.h"
#include "attachments/signaturewords.h"
#include "forms/pictureeditor.h"
#include "forms/recordform.h"
#include "forms/recordpanel.h"
#include "sample.h"
#include "schema/translator.h"
#include "storage/blobs.h"
#include "support/pdfmaker.h"
#include "support/scripteddialogs.h"
#include "support/settings.h"
#include "views/attachmentsmodel.h"
#include "views/recordedit.h"
#include "views/removal.h"
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

struct AttachmentsTest : SampleFile {
    Translator english;
    ScriptedDialogs dialogs;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<RecordPanel> panel;

    void SetUp() override
    {
        SampleFile::SetUp();
        fillSample();
        makePanel();
        ASSERT_TRUE(panel->openRecord(payroll));
    }
    void TearDown() override
    {
        panel.reset();
        SampleFile::TearDown();
    }
    void makePanel()
    {
        panel = std::make_unique<RecordPanel>(ProcessingActivity::schema().info(), *workspace, settings,
                                              english, dialogs);
        panel->resize(700, 600);
        panel->findChild<QTabWidget *>()->setCurrentIndex(3);
        panel->show();
    }
    AttachmentsPage *page() const { return panel->findChild<AttachmentsPage *>(); }
    QTableView *table() const { return page()->findChild<QTableView *>(); }
    template <class T>
    T *find(const char *name) const
    {
        T *found = page()->findChild<T *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QString file(const char *name, const QByteArray &bytes) const
    {
        QFile out(folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }
    void add(const QStringList &paths, int expected)
    {
        page()->addFiles(paths);
        ASSERT_TRUE(QTest::qWaitFor([&] { return page()->count() == expected; }, 20000));
    }
    QString cell(int row, AttachmentsModel::Column column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    /// Opens the chosen one and waits for what it says or shows.
    AttachmentViewer *look() const
    {
        find<QPushButton>("attachmentOpen")->click();
        auto *viewer = page()->findChild<AttachmentViewer *>();
        if (!viewer)
            return nullptr;
        QSignalSpy shown(viewer, &AttachmentViewer::shown);
        EXPECT_TRUE(shown.wait(40000));
        return viewer;
    }
    static QString sentence(const AttachmentViewer *viewer)
    {
        return viewer->findChild<QLabel *>(QStringLiteral("viewerSentence"))->text();
    }
    static QPixmap sheet(const AttachmentViewer *viewer)
    {
        return viewer->findChild<QLabel *>(QStringLiteral("sheet"))->pixmap(Qt::ReturnByValue);
    }
};

TEST_F(AttachmentsTest, AnEmptyPageSaysWhatItIsFor)
{
    QStringList words;
    for (const QLabel *label : page()->findChildren<QLabel *>())
        if (label->isVisible())
            words << label->text();
    EXPECT_TRUE(words.join(u' ').contains(QStringLiteral("signed agreement")));
    EXPECT_TRUE(find<QPushButton>("attachmentAdd")->isEnabled());
    EXPECT_FALSE(find<QPushButton>("attachmentOpen")->isVisible());
}

TEST_F(AttachmentsTest, AFileIsAddedSavedOutRenamedAndRemovedAndAllOfItUndone)
{
    dialogs.expectOpen(file("notes.txt", "to be kept"));
    find<QPushButton>("attachmentAdd")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page()->count() == 1; }, 20000));
    EXPECT_EQ(cell(0, AttachmentsModel::NameColumn), QStringLiteral("notes.txt"));
    EXPECT_EQ(cell(0, AttachmentsModel::TypeColumn), QStringLiteral("Text"));
    EXPECT_TRUE(cell(0, AttachmentsModel::SizeColumn).startsWith(QStringLiteral("10 ")));
    EXPECT_TRUE(cell(0, AttachmentsModel::AddedColumn).endsWith(QStringLiteral("by dpo")));
    EXPECT_EQ(panel->findChild<QTabWidget *>()->tabText(3), QStringLiteral("Attachments 1"));

    const QString out = folder.filePath(QStringLiteral("copy.txt"));
    dialogs.expectSave(out);
    find<QToolButton>("attachmentSave")->click();
    QFile copy(out);
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), QByteArray("to be kept"));
    EXPECT_FALSE(copy.permissions() & QFile::ExeOwner);
    EXPECT_TRUE(dialogs.suggested.endsWith(QStringLiteral("/notes.txt")));

    QTest::keyClick(table(), Qt::Key_F2);
    auto *line = find<QLineEdit>("attachmentName");
    ASSERT_NE(line, nullptr);
    line->setText(QStringLiteral("Minutes"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(cell(0, AttachmentsModel::NameColumn), QStringLiteral("Minutes"));
    auto *note = find<QLineEdit>("attachmentNote");
    note->setText(QStringLiteral("of the works council"));
    emit note->editingFinished();
    EXPECT_EQ(source().all(Attachment::schema().info()).front().row.constLast().toString(),
              QStringLiteral("of the works council"));

    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_EQ(page()->count(), 0);
    workspace->undo();
    EXPECT_EQ(page()->count(), 1);
    for (int i = 0; i < 3; ++i)
        workspace->undo();
    EXPECT_EQ(page()->count(), 0) << "note, name, file";
    expectSound();
}

TEST_F(AttachmentsTest, SeveralAreDroppedAndAreOneStep)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file("a.pdf", pdf::withText("a"))),
                  QUrl(QStringLiteral("https://nordlys.example/x")),
                  QUrl::fromLocalFile(file("b.docx", "PK"))});
    QDragEnterEvent enter({20, 20}, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({20, 20}, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page(), &drop);
    EXPECT_EQ(drop.dropAction(), Qt::CopyAction) << "the files stay where they are";
    ASSERT_TRUE(QTest::qWaitFor([&] { return page()->count() == 2; }, 20000));
    EXPECT_EQ(cell(1, AttachmentsModel::TypeColumn), QStringLiteral("DOCX"));
    EXPECT_FALSE(find<QPushButton>("attachmentOpen")->isEnabled()) << "not shown here";
    workspace->undo();
    EXPECT_EQ(page()->count(), 0);
}

TEST_F(AttachmentsTest, WhatIsNoFileIsSaidAndTheOthersAreTaken)
{
    dialogs.expectFailure(QStringLiteral("“nothing.pdf” was not attached"));
    add({folder.filePath(QStringLiteral("nothing.pdf")), file("a.txt", "a")}, 1);
}

TEST_F(AttachmentsTest, AnUnsavedRecordIsSavedFirst)
{
    panel->newRecord();
    const std::size_t before = count<ProcessingActivity>();
    add({file("a.txt", "a")}, 1);
    EXPECT_EQ(count<ProcessingActivity>(), before + 1);
}

TEST_F(AttachmentsTest, WhatIsBeingEditedIsNotTouchedByAFileElsewhereInTheRecord)
{
    auto *name = panel->findChild<QLineEdit *>(QStringLiteral("name"));
    const QString sha256 = stored(db(), QByteArray("x"));
    name->setText(QStringLiteral("Being typed"));
    workspace->apply(attached(source(), payroll,
                              {{QStringLiteral("x"), QStringLiteral("text/plain"), 1, sha256}}, now.date()),
                     QStringLiteral("attached"));
    EXPECT_TRUE(panel->hasEdits());
    EXPECT_EQ(name->text(), QStringLiteral("Being typed"));
    EXPECT_TRUE(panel->commit());
}

TEST_F(AttachmentsTest, TheModelKeepsItsPromises)
{
    AttachmentsModel model(*workspace, english);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecord(payroll);
    add({file("a.txt", "a"), file("b.txt", "b")}, 2);
    EXPECT_EQ(model.rowCount(), 2);
    model.remove(model.at(model.index(0, 0))->id);
    EXPECT_EQ(model.rowCount(), 1);
    model.rename(model.at(model.index(0, 0))->id, QStringLiteral("  "));
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("b.txt")) << "no name is none";
    model.setRecord({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(AttachmentsTest, ARecordTakesItsFilesWithItAndBringsThemBack)
{
    add({file("a.txt", "a")}, 1);
    const RegisterInfo &info = ProcessingActivity::schema().info();
    const Removal removal(source(), RecordEdit::opened(source(), info, payroll));
    workspace->apply(removal.changes(), QStringLiteral("deleted"));
    EXPECT_TRUE(source().all(Attachment::schema().info()).empty());
    workspace->undo();
    EXPECT_EQ(source().all(Attachment::schema().info()).size(), 1u);
    expectSound();
}

TEST_F(AttachmentsTest, PagesAreShownAsPicturesAndAsText)
{
    add({file("two.pdf", pdf::withText("Processing on behalf"))}, 1);
    AttachmentViewer *viewer = look();
    ASSERT_NE(viewer, nullptr);
    EXPECT_EQ(viewer->pageCount(), 1);
    EXPECT_GT(sheet(viewer).width(), 300);
    EXPECT_FALSE(viewer->findChild<QWidget *>(QStringLiteral("signatures"))->isVisible());
    QSignalSpy shown(viewer, &AttachmentViewer::shown);
    for (QPushButton *button : viewer->findChildren<QPushButton *>())
        if (button->isCheckable())
            button->click();
    ASSERT_TRUE(shown.wait(20000));
    EXPECT_TRUE(viewer->findChild<QPlainTextEdit *>()->toPlainText().contains(
        QStringLiteral("Processing on behalf")));
}

TEST_F(AttachmentsTest, SignedFilesAndThoseWithANoteAreMarkedInTheList)
{
    QFile signedFile(QStringLiteral(CUSTOS_SOURCE_DIR "/tests/data/signed.pdf"));
    ASSERT_TRUE(signedFile.open(QIODevice::ReadOnly));
    add({file("broken.pdf", "%PDF-1.7 and nothing more"), file("signed.pdf", signedFile.readAll()),
         file("notes.txt", "to be kept")},
        3);
    const QAbstractItemModel *model = table()->model();
    const auto name = [model](int row) { return model->index(row, AttachmentsModel::NameColumn); };
    const auto said = [&](int row) { return name(row).data(Qt::AccessibleTextRole).toString(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return name(1).data(AttachmentsModel::SignedRole).toBool(); }, 40000));
    EXPECT_TRUE(said(1).contains(QStringLiteral("Signed")));
    EXPECT_TRUE(name(1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Signed")));
    EXPECT_EQ(said(2), QStringLiteral("notes.txt"));
    EXPECT_FALSE(name(0).data(AttachmentsModel::SignedRole).toBool()) << "asked before, and cannot be read";

    const auto painted = [this, &name] {
        return table()->viewport()->grab(table()->visualRect(name(2))).toImage();
    };
    table()->setCurrentIndex(name(2));
    const QImage before = painted();
    auto *note = find<QLineEdit>("attachmentNote");
    note->setText(QStringLiteral("<b>Of the kick-off</b>"));
    emit note->editingFinished();
    EXPECT_TRUE(name(2).data(AttachmentsModel::NoteRole).toBool());
    EXPECT_EQ(said(2), QStringLiteral("notes.txt, Note: <b>Of the kick-off</b>"));
    EXPECT_TRUE(name(2).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;Of the")))
        << "as it is typed";
    table()->setCurrentIndex(name(2));
    EXPECT_NE(painted(), before) << "an icon says so to who looks";
    EXPECT_TRUE(name(1).data(AttachmentsModel::SignedRole).toBool()) << "and what was found stays";
}

TEST_F(AttachmentsTest, ASignatureIsSaidInWords)
{
    QFile signedFile(QStringLiteral(CUSTOS_SOURCE_DIR "/tests/data/signed.pdf"));
    ASSERT_TRUE(signedFile.open(QIODevice::ReadOnly));
    add({file("signed.pdf", signedFile.readAll())}, 1);
    const AttachmentViewer *viewer = look();
    const auto *place = viewer->findChild<QWidget *>(QStringLiteral("signatures"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return place->isVisible(); }, 20000));
    const auto *state = place->findChild<QLabel *>(QStringLiteral("signatureState"));
    const auto *words = place->findChild<QLabel *>(QStringLiteral("signatureDetails"));
    EXPECT_EQ(state->text(), QStringLiteral("Intact since signing: yes."));
    EXPECT_TRUE(words->text().contains(QStringLiteral("Ada Lindqvist")));
    EXPECT_TRUE(words->text().endsWith(QStringLiteral("Issuer and revocation not checked.")));
    EXPECT_EQ(words->textFormat(), Qt::PlainText);
    const auto inWords = [&](const char *code) {
        return signatureWords(
                   {{QStringLiteral("signatures"),
                     QJsonArray{QJsonObject{{QStringLiteral("state"), QLatin1String(code)},
                                            {QStringLiteral("name"), QStringLiteral("<b>X</b>")}}}}},
                   english)
            .front()
            .state;
    };
    EXPECT_TRUE(inWords("changed").startsWith(QStringLiteral("Intact since signing: no.")));
    EXPECT_TRUE(inWords("added_to").contains(QStringLiteral("added to afterwards")));
    EXPECT_TRUE(inWords("whatever").contains(QStringLiteral("could not be checked")));
}

TEST_F(AttachmentsTest, AHostileFileGivesOneSentenceAndTheWindowGoesOn)
{
    const std::pair<const char *, QByteArray> hostile[] = {
        {"malformed.pdf", "%PDF-1.7 and nothing of the kind"},
        {"huge.pdf", pdf::page("0 0 1 rg", "0 0 1e30 1e30")},
        {"picture.png", "\x89PNG\r\n\x1a\n rubbish"},
        {"binary.txt", QByteArray(5000, '\0')},
    };
    int expected = 0;
    for (const auto &[name, bytes] : hostile) {
        add({file(name, bytes)}, ++expected);
        table()->setCurrentIndex(table()->model()->index(expected - 1, 0));
        AttachmentViewer *viewer = look();
        ASSERT_NE(viewer, nullptr) << name;
        EXPECT_TRUE(sentence(viewer).contains(QLatin1String(name))) << qPrintable(sentence(viewer));
        EXPECT_FALSE(sentence(viewer).contains(u'\n'));
        delete viewer;
    }
}

TEST_F(AttachmentsTest, AnEndlessFileDoesNotHoldTheWindow)
{
    add({file("endless.pdf", pdf::endless())}, 1);
    find<QPushButton>("attachmentOpen")->click();
    auto *viewer = page()->findChild<AttachmentViewer *>();
    ASSERT_NE(viewer, nullptr);
    QElapsedTimer clock;
    clock.start();
    int turns = 0;
    qint64 longest = 0;
    while (clock.elapsed() < 1500) {
        const qint64 before = clock.elapsed();
        QTest::qWait(10);
        longest = std::max(longest, clock.elapsed() - before);
        ++turns;
    }
    EXPECT_GT(turns, 10);
    EXPECT_LT(longest, 1000);
    EXPECT_TRUE(sentence(viewer).startsWith(QStringLiteral("Reading")));
    clock.restart();
    delete viewer; // closing it stops the child
    panel.reset();
    close();
    EXPECT_LT(clock.elapsed(), 5000);
}

TEST_F(AttachmentsTest, AReadOnlyWorkspaceShowsAndSavesOutOnly)
{
    add({file("a.txt", "a")}, 1);
    panel.reset();
    close();
    workspace = Workspace::open(path, {.desk = desk(), .readOnly = true});
    makePanel();
    ASSERT_TRUE(panel->openRecord(payroll));
    EXPECT_FALSE(find<QPushButton>("attachmentAdd")->isEnabled());
    EXPECT_FALSE(find<QToolButton>("attachmentRemove")->isEnabled());
    EXPECT_TRUE(find<QToolButton>("attachmentSave")->isEnabled());
    const AttachmentViewer *viewer = look();
    EXPECT_EQ(viewer->findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("a"));
}

TEST_F(AttachmentsTest, ALogoIsReadApartKeptAsPngAndShown)
{
    panel = std::make_unique<RecordPanel>(WorkspaceRecord::schema().info(), *workspace, settings, english,
                                          dialogs);
    panel->show();
    ASSERT_TRUE(panel->openRecord(source().all(WorkspaceRecord::schema().info()).front().id));
    auto *editor = panel->findChild<PictureEditor *>(QStringLiteral("logo"));
    ASSERT_NE(editor, nullptr);
    dialogs.expectOpen(file("logo.svg",
                            "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>"
                            "<rect width='40' height='20' fill='#0a5'/></svg>"));
    qobject_cast<QPushButton *>(editor->focusProxy())->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return editor->value().isValid(); }, 20000));
    ASSERT_TRUE(panel->commit());
    const QString sha256 = valueOf(WorkspaceRecord::schema().info(),
                                   source().all(WorkspaceRecord::schema().info()).front().row, "logo")
                               .toString();
    const QByteArray kept = Blobs(db()).bytes(sha256, 1 << 20);
    EXPECT_TRUE(kept.startsWith("\x89PNG"));
    EXPECT_EQ(QImage::fromData(kept).size(), QSize(1200, 600));
    dialogs.expectOpen(file("broken.png", "no picture"));
    dialogs.expectFailure(QStringLiteral("“broken.png” cannot be shown"));
    qobject_cast<QPushButton *>(editor->focusProxy())->click();
    QTest::qWait(1500);
    EXPECT_EQ(editor->value().toString(), sha256) << "the old one stays";
    for (QPushButton *button : editor->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Remove"))
            button->click();
    EXPECT_FALSE(editor->value().isValid());
    ASSERT_TRUE(panel->commit());
    expectSound();
}
