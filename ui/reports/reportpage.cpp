// ui/reports/reportpage.cpp
#include "reports/reportpage.h"
#include "report/report.h"
#include "reports/namespanel.h"
#include "reports/pdfreader.h"
#include "reports/printing.h"
#include "reports/reportsettings.h"
#include "rules/rulebook.h"
#include "schema/outputfile.h"
#include "schema/translator.h"
#include "storage/lastchanges.h"
#include "support/controls.h"
#include "support/guard.h"
#include "workspace/job.h"
#include "workspace/pictures.h"
#include "workspace/reading.h"
#include "workspace/workspace.h"
#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <array>

static QComboBox *choice(const char *objectName, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleName(name);
    box->setMinimumContentsLength(10);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // narrow windows cut its text
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QObject::connect(box, &QComboBox::currentTextChanged, box,
                     [box](const QString &text) { box->setToolTip(Qt::convertFromPlainText(text)); });
    return box;
}

ReportPage::ReportPage(Workspace &workspace, Settings &settings, const Translator &translator,
                       Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , workspace_(workspace)
    , settings_(settings)
    , translator_(translator)
    , dialogs_(dialogs)
    , kind_(choice("reportKind", tr("Report")))
    , edition_(choice("reportEdition", tr("Edition")))
    , organisation_(choice("reportOrganisation", tr("Organisation")))
    , language_(choice("reportLanguage", tr("Language of the report")))
    , make_(primaryButton(tr("&Create the report")))
    , save_(plainButton(tr("Save as PDF…"), QStringLiteral("export")))
    , print_(plainButton(tr("Print…"), QStringLiteral("print")))
    , stack_(new QStackedWidget)
    , names_(new NamesPanel(translator))
    , reader_(new PdfReader(settings))
    , empty_(
          label(tr("Choose what the report is to hold, then make it. It is shown here, and can be saved as "
                   "PDF or printed. Nothing is written to disk before you save it."),
                QFont(), &Theme::muted))
{
    make_->setObjectName(QStringLiteral("reportMake"));
    save_->setObjectName(QStringLiteral("reportSave"));
    print_->setObjectName(QStringLiteral("reportPrint"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 8);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(label(tr("Reports"), Theme::heading1()), 1);
    head->addWidget(save_);
    head->addWidget(print_);
    head->addWidget(make_);
    column->addLayout(head);
    column->addWidget(bar());
    column->addWidget(names_);
    stack_->addWidget(empty_);
    stack_->addWidget(reader_);
    column->addWidget(stack_, 1);
    save_->setEnabled(false);
    print_->setEnabled(false);
    connect(names_, &NamesPanel::recordRequested, this, &ReportPage::recordRequested);
    connect(make_, &QPushButton::clicked, this, [this] { guarded(dialogs_, this, [this] { make(); }); });
    connect(save_, &QPushButton::clicked, this, [this] { guarded(dialogs_, this, [this] { save(); }); });
    connect(print_, &QPushButton::clicked, this, [this] { guarded(dialogs_, this, [this] { print(); }); });
}

QWidget *ReportPage::bar()
{
    for (const ReportKind &kind : reportKinds())
        kind_->addItem(translator_.text("Report", kind.title), QLatin1String(kind.key));
    for (const EditionInfo &edition : reportEditions())
        edition_->addItem(translator_.text("Report", edition.title), QLatin1String(edition.key));
    edition_->setCurrentIndex(std::max(0, edition_->findData(settings_.get(setting::reportEdition))));
    connect(edition_, &QComboBox::activated, this, [this] {
        settings_.set(setting::reportEdition, edition_->currentData().toString());
        guarded(dialogs_, this, [this] { fillOrganisations(); });
    });
    connect(kind_, &QComboBox::activated, this,
            [this] { guarded(dialogs_, this, [this] { fillOrganisations(); }); });
    for (const QString &code : Translator::languages())
        language_->addItem(Translator::nameOf(code), code);
    const QString wanted = settings_.get(setting::reportLanguage);
    language_->setCurrentIndex(
        std::max(0, language_->findData(wanted.isEmpty() ? translator_.language() : wanted)));
    connect(language_, &QComboBox::activated, this,
            [this] { settings_.set(setting::reportLanguage, language_->currentData().toString()); });

    auto *made = new QWidget;
    choices_ = new QGridLayout(made);
    choices_->setContentsMargins({});
    choices_->setHorizontalSpacing(16);
    choices_->setVerticalSpacing(4);
    for (const auto &[text, box] :
         {std::pair(tr("&Report"), kind_), std::pair(tr("&Edition"), edition_),
          std::pair(tr("&Organisation"), organisation_), std::pair(tr("&Language"), language_)}) {
        InkLabel *name = label(text, Theme::small(), &Theme::muted);
        name->setBuddy(box);
        labels_.push_back(name);
    }
    layChoices();
    for (QComboBox *box : {kind_, edition_}) // what the box may cut is whole in its list
        box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 32);
    return made;
}

/// Side by side where their words fit, else two rows of two.
void ReportPage::layChoices()
{
    static constexpr int roomForFour = 900;
    const int across = width() < roomForFour ? 2 : 4;
    if (across == across_)
        return;
    across_ = across;
    const std::array<QComboBox *, 4> boxes{kind_, edition_, organisation_, language_};
    static constexpr std::array<int, 4> shares{4, 3, 3, 2};
    for (int i = 0; i < 4; ++i) {
        choices_->removeWidget(labels_[i]);
        choices_->removeWidget(boxes[std::size_t(i)]);
        choices_->addWidget(labels_[i], i / across * 2, i % across);
        choices_->addWidget(boxes[std::size_t(i)], i / across * 2 + 1, i % across);
        choices_->setColumnStretch(i, across == 4 ? shares[std::size_t(i)] : i < across ? 1 : 0);
    }
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layChoices();
}

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    guarded(dialogs_, this, [this] { fillOrganisations(); });
}

void ReportPage::fillOrganisations()
{
    const QVariant before = organisation_->currentData();
    organisation_->clear();
    organisation_->addItem(tr("All own entities, one after another"), QString());
    for (const QString &id : reportEntities(workspace_.source(), kind_->currentData().toString(),
                                            edition_->currentData().toString()))
        organisation_->addItem(workspace_.source().title(id), id);
    organisation_->setCurrentIndex(std::max(0, organisation_->findData(before)));
}

QString ReportPage::fileName() const
{
    QString name = kind_->currentData().toString();
    if (const QString edition = edition_->currentData().toString(); edition != QLatin1String("internal"))
        name += u'-' + edition;
    if (!organisation_->currentData().toString().isEmpty())
        name += u'-' + organisation_->currentText().toLower();
    for (QChar &c : name)
        if (!c.isLetterOrNumber())
            c = u'-';
    return name + u'-' + workspace_.now().toString(QStringLiteral("yyyy-MM-dd")) + QStringLiteral(".pdf");
}

void ReportPage::make()
{
    auto reading = std::shared_ptr<Reading>(workspace_.openReader());
    const QDateTime now = workspace_.now();
    std::optional<OpenPoints> points; // of a table that is behind, none: the report waits for no other job
    if (workspace_.openPointsAreCurrent())
        points = workspace_.openPoints(now);
    const QString language = language_->currentData().toString(), name = fileName();
    ReportOptions options;
    options.kind = kind_->currentData().toString();
    options.edition = edition_->currentData().toString();
    options.organisation = organisation_->currentData().toString();
    options.moment = now;
    options.asOf = workspace_.asOf().value_or(QDateTime());
    options.format = workspace_.format();
    options.fingerprint = workspace_.ledger().info().head;
    const RegisterInfo *reg = reportKind(options.kind).reg;
    const auto work = [reading, points, language, options, reg](const Progress &progress) mutable {
        options.progress = [progress](int done, int total) { progress.report(done, total); };
        options.cancelled = [progress] { return progress.isCancelled(); };
        options.lastChanges = lastChanges(reading->source().connection(), *reg);
        options.logo = logoOf(reading->source(), reading->contents());
        if (!points)
            points = checkAll(reading->source(), options.moment);
        return writeReport(reading->source(), *points, Translator(language), options);
    };
    make_->setEnabled(false);
    Job *job = Job::run(
        this, tr("Making the report"), work,
        [this, name](const ReportResult &result) { guarded(dialogs_, this, [&] { show(result, name); }); },
        [this](const Error &error) { dialogs_.failure(this, error); });
    connect(job, &Job::ended, this, [this] { make_->setEnabled(true); });
    emit jobStarted(job);
}

void ReportPage::show(const ReportResult &result, const QString &name)
{
    document_ = std::make_shared<const PdfDocument>(result.pdf);
    names_->setNames(result.names);
    shownName_ = name;
    reader_->setDocument(document_);
    stack_->setCurrentWidget(reader_);
    save_->setEnabled(true);
    print_->setEnabled(true);
    emit made();
}

void ReportPage::save()
{
    const QString folder = QFileInfo(workspace_.path()).absolutePath();
    QString path = dialogs_.saveFile(this, tr("Save the report"), QDir(folder).filePath(shownName_),
                                     tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    writeFile(path, document_->bytes());
}

void ReportPage::print()
{
    dialogs_.print(this, shownName_,
                   [document = document_](QPrinter &printer) { printPages(*document, printer); });
}

void ReportPage::focusSearch()
{
    if (document_)
        reader_->focusSearch();
    else
        kind_->setFocus(Qt::ShortcutFocusReason);
}
