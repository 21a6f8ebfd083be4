// ui/forms/fieldbox.cpp
#include "forms/fieldbox.h"
#include "forms/considered.h"
#include "schema/translator.h"
#include "support/controls.h"
#include "views/datewords.h"
#include "views/shortcitation.h"
#include "workspace/templates.h"
#include <QHBoxLayout>

FieldBox::FieldBox(const FieldInfo &field, FieldEditor *editor, const EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , field_(field)
    , context_(context)
    , editor_(editor)
    , mistake_(wrapped({}, Theme::small(), &Theme::red))
    , quiet_(wrapped({}, Theme::small(), &Theme::muted))
    , questions_(wrapped({}, Theme::small(), &Theme::accent))
    , confirm_(linkButton(tr("Confirm")))
    , points_(new QVBoxLayout)
{
    const QString name = context.translator.field(field.label), help = context.translator.field(field.help);
    if (field.asked == Asked::WhereApplicable || field.asked == Asked::WherePossible)
        considered_ = new Considered(field, context, this);
    editor_->setParent(this);
    editor_->setNames(QLatin1String(field.key), name, help);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 6);
    layout->setSpacing(3);
    layout->addLayout(head(new QHBoxLayout));
    if (!help.isEmpty()) {
        help_ = wrapped(help, Theme::small(), &Theme::muted);
        help_->hide();
        layout->addWidget(help_);
    }
    layout->addWidget(editor_);
    if (considered_) {
        layout->addWidget(considered_);
        setTabOrder(considered_->menuButton(), editor_);
        connect(considered_, &Considered::edited, this, [this] { changed(false); });
    }
    layout->addWidget(mistake_);
    auto *known = new QHBoxLayout;
    known->setSpacing(4);
    known->addWidget(quiet_, 1);
    known->addWidget(confirm_);
    layout->addLayout(known);
    questions_->setObjectName(QLatin1String(field.key) + QStringLiteral("#questions"));
    layout->addWidget(questions_);
    points_->setSpacing(2);
    layout->addLayout(points_);
    mistake_->hide();
    confirm_->setAccessibleName(tr("Confirm %1").arg(name));
    confirm_->setFont(Theme::small());
    connect(editor_, &FieldEditor::edited, this, [this] { changed(true); });
    connect(confirm_, &QPushButton::clicked, this, [this] {
        state_.confirmed = true;
        changed(false);
    });
    refresh();
}

/// Label and required mark at the left; what was considered, and the law as a quiet link, at the right.
QHBoxLayout *FieldBox::head(QHBoxLayout *layout)
{
    const QString name = context_.translator.field(field_.label);
    QFont font;
    font.setWeight(QFont::Medium);
    InkLabel *title = label(name, font);
    title->setBuddy(editor_);
    // A label that wraps asks for a narrow block: only one that needs the lines may.
    static constexpr int oneLine = 240;
    title->setWordWrap(!field_.required() || QFontMetrics(font).horizontalAdvance(name) > oneLine);
    title->setToolTip(Qt::convertFromPlainText(context_.translator.field(field_.help)));
    layout->setSpacing(6);
    layout->addWidget(title, field_.required() ? 0 : 1);
    if (field_.required()) {
        InkLabel *mark = label(QStringLiteral("*"), font, &Theme::red);
        mark->setToolTip(tr("Required"));
        mark->setAccessibleName(tr("Required"));
        layout->addWidget(mark);
        layout->addStretch(1);
    }
    if (considered_) {
        considered_->menuButton()->setFont(Theme::small());
        layout->addWidget(considered_->menuButton());
    }
    const QString law = shortCitation(field_.law, context_.translator);
    const bool hasHelp = field_.help && *field_.help;
    if (law.isEmpty() && !hasHelp)
        return layout;
    auto *link = linkButton(law.isEmpty() ? QStringLiteral("?") : law);
    link->setFont(Theme::small());
    link->setProperty("look", QStringLiteral("quietlink"));
    const QString full = citation(field_.law, context_.translator);
    link->setAccessibleName(law.isEmpty() ? tr("What is meant by %1?").arg(name)
                                          : tr("%1: what %2 asks").arg(name, full));
    const QString help = context_.translator.field(field_.help);
    link->setToolTip(Qt::convertFromPlainText(law.isEmpty() ? help : full + u'\n' + help));
    layout->addWidget(link);
    connect(link, &QPushButton::clicked, this, [this] {
        if (help_)
            help_->setVisible(help_->isHidden());
    });
    return layout;
}

void FieldBox::setContent(const QVariant &value, const FieldState &state, const Provenance &record)
{
    state_ = state;
    record_ = record;
    edited_ = false;
    editor_->setValue(value);
    if (considered_)
        considered_->setState(state);
    mistake_->hide();
    refresh();
}

void FieldBox::setProvenance(const Provenance &record)
{
    record_ = record;
    refresh();
}

void FieldBox::changed(bool value)
{
    if (value && !edited_) { // another hand wrote this value: whoever confirmed the old one did not see it
        edited_ = true;
        state_.confirmed.reset();
        if (effective().origin.value_or(Origin::Typed) != Origin::Typed)
            state_.origin = Origin::Typed;
    }
    if (!mistake_->isHidden())
        showMistake();
    refresh();
    emit edited();
}

QVariant FieldBox::value() const
{
    const bool cleared = considered_ && considered_->wasChosen() && considered_->replacesValue();
    return cleared ? QVariant() : editor_->value();
}

FieldState FieldBox::state() const
{
    FieldState state = state_;
    if (considered_)
        considered_->applyTo(state);
    return state;
}

FieldState FieldBox::effective() const
{
    FieldState state = state_;
    if (!state.origin)
        state.origin = record_.origin;
    if (!state.confirmed && !edited_)
        state.confirmed = record_.confirmed;
    return state;
}

QString FieldBox::mistake() const
{
    const bool replaced = considered_ && considered_->replacesValue();
    const QString considered = considered_ ? considered_->mistake() : QString();
    return replaced || !considered.isEmpty() ? considered : editor_->mistake();
}

bool FieldBox::showMistake()
{
    const QString words = mistake();
    mistake_->setText(words);
    mistake_->setVisible(!words.isEmpty());
    return !words.isEmpty();
}

void FieldBox::takeFocus()
{
    QWidget *control = considered_ && considered_->replacesValue()
        ? considered_->findChild<QWidget *>(QLatin1String(field_.key) + QStringLiteral("#reason"))
        : editor_;
    control->setFocus(Qt::OtherFocusReason);
}

void FieldBox::setPoints(const QList<ShownPoint> &points)
{
    while (QLayoutItem *item = points_->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // its fix may be the button that was just clicked
        delete item;
    }
    for (const ShownPoint &point : points) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(8);
        row->addWidget(pointLabel(point, context_), 1);
        const bool left = context_.left && !context_.left(point.point).isEmpty();
        if (QPushButton *fix = left ? nullptr : fixFor(point))
            row->addWidget(fix, 0, Qt::AlignTop);
        if (QPushButton *leave = leaveButton(point, context_, context_.translator.field(field_.label)))
            row->addWidget(leave, 0, Qt::AlignTop);
        points_->addWidget(line);
    }
}

QPushButton *FieldBox::fixFor(const ShownPoint &point)
{
    if (readOnly_)
        return nullptr;
    const auto made = [this](const QString &text) {
        QPushButton *button = linkButton(text);
        button->setFont(Theme::small());
        button->setAccessibleName(
            context_.translator.labelled(context_.translator.field(field_.label), text));
        return button;
    };
    if (point.point.code == QLatin1String("review-overdue") && field_.kind == Kind::Date) {
        const QString next = context_.now().date().addYears(1).toString(Qt::ISODate);
        QPushButton *button = made(tr("Next on %1").arg(shortDate(next, context_.translator)));
        connect(button, &QPushButton::clicked, this, [this, next] { editor_->enter(next); });
        return button;
    }
    if (considered_ && !considered_->replacesValue() && !value().isValid()) {
        QPushButton *button = made(tr("Does not apply…"));
        connect(button, &QPushButton::clicked, this, [this] { considered_->choose(Applies::DoesNotApply); });
        return button;
    }
    return nullptr;
}

void FieldBox::setQuestions(const QStringList &questions)
{
    questions_->setText(questions.join(u'\n'));
    refreshQuestions();
}

void FieldBox::refreshQuestions()
{
    const FieldState known = effective();
    const bool answered = known.confirmed.value_or(false) || known.origin != Origin::Template
        || (considered_ && considered_->replacesValue());
    questions_->setVisible(!answered && !questions_->text().isEmpty());
}

void FieldBox::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    editor_->setReadOnly(readOnly);
    if (considered_)
        considered_->setReadOnly(readOnly);
    refreshQuiet();
}

void FieldBox::refresh()
{
    editor_->setVisible(!considered_ || !considered_->replacesValue());
    refreshQuiet();
    refreshQuestions();
}

/// A template by its name, a file as it is called.
QString FieldBox::shownSource() const
{
    const Template *known = record_.origin == Origin::Template ? templateNamed(record_.source) : nullptr;
    return known ? known->name(context_.translator.language()) : record_.source;
}

void FieldBox::refreshQuiet()
{
    const FieldState known = effective();
    const bool said = editor_->value().isValid() || (considered_ && considered_->replacesValue());
    const bool quoted = known.origin && *known.origin != Origin::Typed;
    const bool shown = said && known.origin && !edited_;
    QStringList words;
    if (shown) {
        QString origin = context_.translator.term(termsOf(*known.origin)[std::size_t(*known.origin)].label);
        if (quoted && !state_.origin && !record_.source.isEmpty())
            origin += u' ' + context_.translator.quoted(shownSource());
        words << origin;
    }
    const bool confirmed = known.confirmed.value_or(false);
    if (shown)
        words << (confirmed ? tr("confirmed") : tr("not confirmed"));
    const QString all = words.join(QStringLiteral(", "));
    quiet_->setText(all);
    // The ordinary case under every field of a form would drown the one that is worth a look.
    quiet_->setVisible(shown && (quoted || !confirmed));
    setToolTip(Qt::convertFromPlainText(all));
    // What is typed here is confirmed for the whole record at once; what came from elsewhere one by one.
    confirm_->setVisible(shown && quoted && !confirmed && !readOnly_);
}
