// ui/dialogs/aboutbox.cpp
#include "dialogs/aboutbox.h"
#include "support/controls.h"
#include <QDialogButtonBox>
#include <QVBoxLayout>
#include <poppler-version.h>

static QString encryption()
{
#ifdef CUSTOS_SEALED
    return AboutBox::tr("Workspaces can be encrypted with a passphrase (SQLCipher).");
#else
    return AboutBox::tr("This build has no encryption: workspaces cannot be encrypted with a passphrase, and "
                        "encrypted ones cannot be opened.");
#endif
}

AboutBox::AboutBox(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Custos"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    auto *sign = new QLabel;
    sign->setPixmap(icon(QStringLiteral("custos"), &Theme::accent).pixmap(40, 40));
    sign->setAccessibleName(QStringLiteral("Custos"));
    head->addWidget(sign);
    head->addSpacing(8);
    head->addWidget(label(QStringLiteral("Custos %1").arg(QStringLiteral(CUSTOS_VERSION)), Theme::heading1()),
                    1);
    column->addLayout(head);
    column->addWidget(wrapped(tr("The data protection officer's workbench.")));
    column->addWidget(wrapped(tr("Custos states what the record shows. The data protection officer advises, "
                                 "the controller decides; it gives no legal advice.")));
    column->addWidget(wrapped(tr("It uses no network: what you record stays in the workspace file.")));
    column->addWidget(wrapped(encryption()));
    column->addSpacing(8);
    column->addWidget(wrapped(tr("Free software under the GNU General Public License, version 3 or later, "
                                 "without any warranty."),
                              Theme::small(), &Theme::muted));
    column->addWidget(wrapped(tr("Made with Qt %1, SQLite, Poppler %2 and qpdf.")
                                  .arg(QLatin1String(qVersion()), QStringLiteral(POPPLER_VERSION)),
                              Theme::small(), &Theme::muted));
    column->addSpacing(16);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(plainButton(tr("Close")), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    fitHeight(this, 460);
}
