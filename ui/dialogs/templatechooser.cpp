// ui/dialogs/templatechooser.cpp
#include "dialogs/templatechooser.h"
#include "schema/translator.h"
#include "support/arrowkeys.h"
#include "support/controls.h"
#include "workspace/templates.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>
#include <QTextCursor>
#include <algorithm>

namespace {
/// Writes plain texts in the type sizes of the house; nothing of it is read as markup.
class Page {
public:
    explicit Page(QTextBrowser *browser)
        : at_(browser->document())
    {
        browser->clear();
    }
    void add(const QString &text, const QFont &font, qreal above, qreal left = 0)
    {
        QTextCharFormat letters;
        letters.setFont(font);
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setLeftMargin(left);
        first_ ? at_.setBlockFormat(block) : at_.insertBlock(block);
        first_ = false;
        at_.insertText(text, letters);
    }
    void addValue(const QString &label, const QString &value)
    {
        add(label + QStringLiteral(": "), Theme::strong(), 3, 12);
        at_.insertText(value, QTextCharFormat());
    }

private:
    QTextCursor at_;
    bool first_ = true;
};

bool isAboutTheEntry(const FieldInfo &field)
{
    const QLatin1String key(field.key);
    return field.home == Home::Record || key == QLatin1String("origin")
        || key == QLatin1String("origin_source") || key == QLatin1String("confirmed")
        || key == QLatin1String("name") || key == QLatin1String("description")
        || key == QLatin1String("record_state");
}
} // namespace

TemplateChooser::TemplateChooser(const RegisterInfo &reg, const Reader &reader, const Translator &translator,
                                 QWidget *parent)
    : QDialog(parent)
    , reg_(reg)
    , reader_(reader)
    , translator_(translator)
    , search_(new QLineEdit)
    , list_(new QListWidget)
    , preview_(new QTextBrowser)
    , language_(new QComboBox)
    , begin_(primaryButton(tr("Begin with it")))
{
    setWindowTitle(tr("New from template"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(listSide(), 2);
    sides->addWidget(previewSide(), 3);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(plainButton(tr("Cancel")), QDialogButtonBox::RejectRole);
    begin_->setObjectName(QStringLiteral("begin"));
    buttons->addButton(begin_, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(sides, 1);
    column->addWidget(buttons);
    resize(860, 560);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(begin_, &QPushButton::clicked, this, &TemplateChooser::begin);
    connect(search_, &QLineEdit::textChanged, this, &TemplateChooser::fill);
    connect(list_, &QListWidget::currentRowChanged, this, &TemplateChooser::preview);
    connect(list_, &QListWidget::itemActivated, this, &TemplateChooser::begin);
    connect(language_, &QComboBox::currentIndexChanged, this, &TemplateChooser::fill);
    fill();
    search_->setFocus();
}

QWidget *TemplateChooser::listSide()
{
    auto *side = new QWidget;
    search_->setObjectName(QStringLiteral("template-search"));
    search_->setPlaceholderText(tr("Search the templates"));
    search_->setAccessibleName(tr("Search the templates"));
    search_->setClearButtonEnabled(true);
    new ArrowKeys(search_, list_);
    list_->setObjectName(QStringLiteral("templates"));
    list_->setAccessibleName(tr("Templates"));
    list_->setUniformItemSizes(true);
    language_->setObjectName(QStringLiteral("template-language"));
    for (const QString &code : Translator::languages())
        language_->addItem(Translator::nameOf(code), code);
    language_->setCurrentIndex(std::max(0, language_->findData(translator_.language())));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(search_);
    column->addWidget(list_, 1);
    column->addWidget(buddyLabel(tr("&Language of the texts"), language_));
    column->addWidget(language_);
    return side;
}

QWidget *TemplateChooser::previewSide()
{
    preview_->setObjectName(QStringLiteral("template-preview"));
    preview_->setAccessibleName(tr("What the template brings and asks"));
    preview_->setOpenLinks(false);
    return preview_;
}

QString TemplateChooser::language() const
{
    return language_->currentData().toString();
}

void TemplateChooser::fill()
{
    const QString words = search_->text().simplified();
    const QString before =
        list_->currentItem() ? list_->currentItem()->data(Qt::UserRole).toString() : QString();
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const Template &each : templates()) {
        const QString name = each.name(language());
        const bool found = name.contains(words, Qt::CaseInsensitive)
            || each.description(language()).contains(words, Qt::CaseInsensitive);
        if (each.reg() != QLatin1String(reg_.key) || !found)
            continue;
        auto *item = new QListWidgetItem(name, list_);
        item->setData(Qt::UserRole, each.id());
        item->setToolTip(Qt::convertFromPlainText(each.description(language())));
        if (each.id() == before)
            list_->setCurrentItem(item);
    }
    if (!list_->currentItem())
        list_->setCurrentRow(0);
    preview();
}

/// Values and questions in the language of the record, labels in that of the window.
void TemplateChooser::preview()
{
    const QListWidgetItem *item = list_->currentItem();
    const Template *one = item ? templateNamed(item->data(Qt::UserRole).toString()) : nullptr;
    begin_->setEnabled(one);
    Page page(preview_);
    if (!one)
        return page.add(tr("No template has these words."), {}, 0);
    page.add(one->name(language()), Theme::heading2(), 0);
    page.add(one->description(language()), {}, 4);
    page.add(tr("To be confirmed by you; periods, national law and names are left for you to fill in."),
             Theme::small(), 6);
    page.add(tr("What to ask"), Theme::strong(), 14);
    for (const TemplateQuestion &question : one->questions(language()))
        page.add(QStringLiteral("•  ") + question.words, {}, 3, 12);
    page.add(tr("What it brings"), Theme::strong(), 14);
    std::vector<const RegisterInfo *> registers{&reg_};
    for (const RegisterInfo *part : partsOf(reader_.registers(), reg_))
        registers.push_back(part);
    for (const RegisterInfo *reg : registers)
        for (const Row &row : one->rows(*reg, language())) {
            if (reg != &reg_)
                page.add(translator_.field(reg->singular), Theme::strong(), 8);
            for (std::size_t i = 0; i < reg->fields.size(); ++i) {
                const FieldInfo &field = reg->fields[i];
                if (row[qsizetype(i)].isValid() && !(reg == &reg_ && isAboutTheEntry(field)))
                    page.addValue(translator_.field(field.label),
                                  shownValue(field, row[qsizetype(i)], translator_, {}));
            }
        }
    preview_->moveCursor(QTextCursor::Start);
}

void TemplateChooser::begin()
{
    const QListWidgetItem *item = list_->currentItem();
    if (!item)
        return;
    const QString id = item->data(Qt::UserRole).toString();
    accept();
    emit chosen(id, language());
}
