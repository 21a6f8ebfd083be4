// ui/forms/pictureeditor.cpp
#include "forms/pictureeditor.h"
#include "support/controls.h"
#include <QHBoxLayout>

static constexpr QSize most(220, 88); // pixels of the preview

PictureEditor::PictureEditor(const EditorContext &context, QWidget *parent)
    : FieldEditor(parent)
    , context_(context)
    , picture_(new QLabel)
    , none_(label(tr("none"), {}, &Theme::muted))
    , choose_(plainButton(tr("Choose…")))
    , remove_(plainButton(tr("Remove")))
{
    picture_->setTextFormat(Qt::PlainText);
    picture_->setMargin(4);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(picture_);
    row->addWidget(none_);
    row->addWidget(choose_);
    row->addWidget(remove_);
    row->addStretch(1);
    setFocusProxy(choose_);
    connect(choose_, &QPushButton::clicked, this,
            [this] { context_.choosePicture(this, [this](const QString &sha256) { enter(sha256); }); });
    connect(remove_, &QPushButton::clicked, this, [this] { enter({}); });
    showValue({});
}

void PictureEditor::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    showValue(sha256_);
}

void PictureEditor::setNames(const QString &key, const QString &name, const QString &help)
{
    FieldEditor::setNames(key, name, help);
    choose_->setAccessibleName(tr("%1: choose a picture").arg(name));
    remove_->setAccessibleName(tr("%1: remove").arg(name));
    picture_->setAccessibleName(name);
}

QVariant PictureEditor::typed() const
{
    return sha256_;
}

void PictureEditor::showValue(const QVariant &value)
{
    sha256_ = value;
    const bool has = value.isValid();
    const bool writable = !readOnly_ && context_.choosePicture;
    const QImage picture = has && context_.picture ? context_.picture(value.toString()) : QImage();
    const double ratio = devicePixelRatioF();
    QPixmap pixmap;
    if (!picture.isNull())
        pixmap =
            QPixmap::fromImage(picture.scaled(most * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    picture_->setPixmap(pixmap);
    picture_->setVisible(!picture.isNull());
    none_->setText(has && picture.isNull() ? tr("a picture that cannot be shown") : tr("none"));
    none_->setVisible(picture.isNull());
    choose_->setVisible(writable);
    remove_->setVisible(writable && has);
}
