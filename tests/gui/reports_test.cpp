// tests/gui/reports_test.cpp - a report is made while the window lives, read, searched, saved, printed
#include "gui/window.h"
#include "reports/pdfreader.h"
#include "reports/pdfview.h"
#include "reports/reportpage.h"
#include "reports/reportsettings.h"
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPrinter>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeView>

struct ReportsTest : WindowTest {
    ReportPage *reports = nullptr;

    void makeReport()
    {
        openDemonstration();
        makeReportOfIt();
    }
    void makeReportOfIt()
    {
        window->view()->goTo(roomOf("reports"));
        reports = window->view()->reportPage();
        ASSERT_TRUE(reports);
        QSignalSpy made(reports, &ReportPage::made);
        QTest::mouseClick(find<QPushButton>("reportMake"), Qt::LeftButton);
        EXPECT_FALSE(find<QPushButton>("reportMake")->isEnabled()) << "one at a time";
        ASSERT_TRUE(made.wait(60000));
        settle();
        EXPECT_TRUE(find<QPushButton>("reportMake")->isEnabled());
    }
};

TEST_F(ReportsTest, AReportBeginsAtTheTopOfItsFirstPage)
{
    ASSERT_NO_FATAL_FAILURE(makeReport());
    const auto *view = reports->findChild<PdfView *>();
    EXPECT_TRUE(view->fitsWidth());
    EXPECT_EQ(view->verticalScrollBar()->value(), 0);
    window->resize(1024, 700);
    settle();
    EXPECT_EQ(view->verticalScrollBar()->value(), 0) << "the width fits anew, the top stays the top";
    window->resize(1400, 800);
    settle();
    EXPECT_EQ(view->verticalScrollBar()->value(), 0);
}

TEST_F(ReportsTest, ARecordIsMadeReadSearchedAndSaved)
{
    ASSERT_NO_FATAL_FAILURE(makeReport());
    EXPECT_TRUE(reports->isShowingReport());
    const auto *outline = reports->findChild<QTreeView *>();
    EXPECT_GT(outline->model()->rowCount(), 0);
    int open = 0;
    for (int row = 0; row < outline->model()->rowCount(); ++row) {
        const QModelIndex chapter = outline->model()->index(row, 0);
        for (int under = 0; under < outline->model()->rowCount(chapter); ++under)
            open += outline->isExpanded(outline->model()->index(under, 0, chapter));
    }
    EXPECT_GT(open, 0) << "the records are in sight, not only what they are";
    auto *view = reports->findChild<PdfView *>();
    EXPECT_EQ(view->currentPage(), 0);
    QTest::keyClick(view, Qt::Key_End);
    EXPECT_GT(view->currentPage(), 1);
    view->setZoom(9999);
    EXPECT_EQ(view->zoom(), 400);

    press(QKeySequence(QStringLiteral("Ctrl+F")));
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(search);
    QTest::keyClicks(search, window->workspace()->source().title(records("processing_activity").front().id));
    const auto found = [this] {
        for (const QLabel *label : reports->findChildren<QLabel *>())
            if (label->text().startsWith(QStringLiteral("1 of ")))
                return true;
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(found(), 20000);

    const QString target = folder.filePath(QStringLiteral("record.pdf"));
    dialogs.expectSave(target);
    QTest::mouseClick(find<QPushButton>("reportSave"), Qt::LeftButton);
    QFile file(target);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
    EXPECT_TRUE(dialogs.suggested.endsWith(QStringLiteral("ropa-controller-2026-11-23.pdf")))
        << qPrintable(dialogs.suggested);
}

TEST_F(ReportsTest, AReportNeverPrintsOpenPointsThatAreBehind)
{
    openDemonstration();
    const Record before = records("workspace").front();
    const RegisterInfo &reg = window->workspace()->source().info(QStringLiteral("workspace"));
    Change claim{&reg, before.id, before.row, before.row};
    (*claim.after)[reg.indexOf(QLatin1String("exemption_claimed"))] = true;
    window->workspace()->apply({claim},
                               Reason(QStringLiteral("edited"))); // all points are made again, in a job
    ASSERT_FALSE(window->workspace()->openPointsAreCurrent());
    ASSERT_NO_FATAL_FAILURE(makeReportOfIt());
    const QString target = folder.filePath(QStringLiteral("record.pdf"));
    dialogs.expectSave(target);
    QTest::mouseClick(find<QPushButton>("reportSave"), Qt::LeftButton);
    QProcess words;
    words.start(QStringLiteral("pdftotext"), {target, QStringLiteral("-")});
    ASSERT_TRUE(words.waitForFinished());
    EXPECT_TRUE(QString::fromUtf8(words.readAllStandardOutput())
                    .simplified()
                    .contains(QStringLiteral("The exemption for fewer than 250 staff is relied on")));
}

TEST_F(ReportsTest, PagesAreAsWideAsTheWindowUntilSomebodyChoosesOtherwise)
{
    ASSERT_NO_FATAL_FAILURE(makeReport());
    auto *view = reports->findChild<PdfView *>();
    EXPECT_TRUE(view->fitsWidth());
    const int narrow = view->zoom();
    window->resize(window->width() + 300, window->height());
    settle();
    EXPECT_GT(view->zoom(), narrow) << "the pages grow with the window";
    view->setZoom(100);
    EXPECT_FALSE(view->fitsWidth());
    EXPECT_FALSE(find<QPushButton>("reportFitsWidth")->isChecked());
    window->resize(window->width() - 300, window->height());
    settle();
    EXPECT_EQ(view->zoom(), 100);
    QTest::mouseClick(find<QPushButton>("reportFitsWidth"), Qt::LeftButton);
    EXPECT_EQ(view->zoom(), narrow);
}

TEST_F(ReportsTest, NamesInTextsAreListedBeforeAnEditionForOthersIsSaved)
{
    openDemonstration();
    const QString activity = window->workspace()->source().title(records("processing_activity").front().id);
    const Record before = records("organisation").front();
    const RegisterInfo &reg = window->workspace()->source().info(QStringLiteral("organisation"));
    Change contact{&reg, before.id, before.row, before.row};
    (*contact.after)[reg.indexOf(QLatin1String("contact_person"))] = activity;
    window->workspace()->apply({contact}, Reason(QStringLiteral("edited")));
    window->view()->goTo(roomOf("reports"));
    auto *edition = find<QComboBox>("reportEdition");
    edition->setCurrentIndex(edition->findData(QStringLiteral("public")));
    ASSERT_NO_FATAL_FAILURE(makeReportOfIt());
    auto *names = find<QListWidget>("reportNamesList");
    ASSERT_TRUE(names->isVisible());
    ASSERT_GE(names->count(), 1);
    EXPECT_TRUE(names->item(0)->text().contains(activity));
    const QString target = folder.filePath(QStringLiteral("public.pdf"));
    dialogs.expectSave(target);
    QTest::mouseClick(find<QPushButton>("reportSave"), Qt::LeftButton);
    EXPECT_TRUE(dialogs.suggested.endsWith(QStringLiteral("ropa-controller-public-2026-11-23.pdf")))
        << qPrintable(dialogs.suggested);
    names->setCurrentRow(0);
    QTest::keyClick(names, Qt::Key_Return);
    EXPECT_FALSE(window->view()->reportPage()) << "the record is shown";

    window->view()->goTo(roomOf("reports"));
    edition->setCurrentIndex(edition->findData(QStringLiteral("internal")));
    ASSERT_NO_FATAL_FAILURE(makeReportOfIt());
    EXPECT_FALSE(names->isVisible());
}

TEST_F(ReportsTest, OnlyProcessorsHaveARecordOfProcessingForClients)
{
    openDemonstration();
    window->view()->goTo(roomOf("reports"));
    auto *kind = find<QComboBox>("reportKind");
    auto *organisation = find<QComboBox>("reportOrganisation");
    const int all = organisation->count();
    kind->setCurrentIndex(kind->findData(QStringLiteral("ropa-processor")));
    emit kind->activated(kind->currentIndex());
    EXPECT_LT(organisation->count(), all);
    ASSERT_NO_FATAL_FAILURE(makeReportOfIt());
}

TEST_F(ReportsTest, ItIsPrintedPageByPage)
{
    ASSERT_NO_FATAL_FAILURE(makeReport());
    const QString target = folder.filePath(QStringLiteral("printed.pdf"));
    dialogs.expectPrint([&](const std::function<void(QPrinter &)> &paint) {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(target);
        printer.setFromTo(1, 2);
        paint(printer);
    });
    QTest::mouseClick(find<QPushButton>("reportPrint"), Qt::LeftButton);
    QFile file(target);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(PdfDocument(file.readAll()).pageCount(), 2);
}

TEST_F(ReportsTest, WhatIsNoPdfIsSaid)
{
    EXPECT_THROW(PdfDocument(QByteArrayLiteral("not a PDF")), Error);
}

TEST_F(ReportsTest, ClosingTheWorkspaceStopsTheReport)
{
    openDemonstration();
    window->view()->goTo(roomOf("reports"));
    QTest::mouseClick(find<QPushButton>("reportMake"), Qt::LeftButton);
    EXPECT_TRUE(window->closeFile());
    settle();
    ASSERT_TRUE(window->openFile(path));
}
