// ui/forms/formsection.cpp
#include "forms/formsection.h"
#include "support/controls.h"
#include <QGridLayout>
#include <QHBoxLayout>

FormSection::FormSection(const QString &title, const QString &note, QWidget *parent)
    : QWidget(parent)
    , title_(title)
    , head_(new QPushButton)
    , body_(new QWidget(this))
    , grid_(new QGridLayout(body_))
{
    head_->setProperty("look", QStringLiteral("section"));
    head_->setText(QString(title).replace(u'&', QLatin1String("&&")));
    head_->setIconSize({14, 14});
    head_->setCheckable(true);
    head_->setAutoDefault(false);
    head_->setFont(Theme::strong());
    head_->setAccessibleName(title);
    head_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 10, 0, 2);
    line->setSpacing(12);
    line->addWidget(head_);
    auto *beside = new ElidedLabel(note, Theme::small(), &Theme::muted);
    beside->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(beside, 1);
    grid_->setContentsMargins({});
    grid_->setHorizontalSpacing(24);
    grid_->setVerticalSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(body_);
    connect(head_, &QPushButton::clicked, this, [this](bool folded) {
        setFolded(folded);
        emit turned(folded);
    });
    setFolded(false);
}

void FormSection::add(QWidget *widget, bool wide)
{
    widget->setParent(body_);
    entries_.push_back({widget, wide});
    arranged_ = false;
}

void FormSection::setColumns(int columns)
{
    if (arranged_ && columns == columns_)
        return;
    columns_ = columns;
    arranged_ = true;
    arrange();
}

bool FormSection::isFolded() const
{
    return body_->isHidden();
}

void FormSection::setFolded(bool folded)
{
    head_->setChecked(folded);
    head_->setIcon(icon(folded ? QStringLiteral("right") : QStringLiteral("down"), &Theme::text));
    body_->setVisible(!folded);
}

void FormSection::arrange()
{
    while (QLayoutItem *item = grid_->takeAt(0))
        delete item;
    int row = 0, column = 0;
    for (const Entry &entry : entries_) {
        if (entry.wide && column > 0) {
            ++row;
            column = 0;
        }
        grid_->addWidget(entry.widget, row, column, 1, entry.wide ? columns_ : 1, Qt::AlignTop);
        column += entry.wide ? columns_ : 1;
        if (column >= columns_) {
            ++row;
            column = 0;
        }
    }
    for (int i = 0; i < 2; ++i)
        grid_->setColumnStretch(i, i < columns_ ? 1 : 0);
}
