// models/views/listcsv.cpp
#include "views/listcsv.h"
#include <QRegularExpression>

static QString cell(const QString &text)
{
    static const QRegularExpression formula(QStringLiteral("^'*[=+\\-@\\t\\r]")),
        special(QStringLiteral("[\",\\r\\n]|^\\s|\\s$"));
    const QString safe = formula.match(text).hasMatch() ? u'\'' + text : text;
    return safe.contains(special) ? u'"' + QString(safe).replace(u'"', QLatin1String("\"\"")) + u'"' : safe;
}

QByteArray listAsCsv(const QAbstractItemModel &model)
{
    QByteArray out;
    const auto line = [&](auto &&textOf) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << cell(textOf(column));
        out += cells.join(u',').toUtf8() + "\r\n";
    };
    line([&](int column) {
        const QVariant full = model.headerData(column, Qt::Horizontal, Qt::EditRole);
        return (full.isValid() ? full : model.headerData(column, Qt::Horizontal)).toString();
    });
    const auto textAt = [](const QModelIndex &index) {
        const QVariant exact = index.data(Qt::EditRole); // "in 3 days" is no help in a file
        return (exact.isValid() ? exact : index.data()).toString();
    };
    for (int row = 0; row < model.rowCount(); ++row) {
        line([&](int column) { return textAt(model.index(row, column)); });
        const QModelIndex parent = model.index(row, 0);
        for (int under = 0; under < model.rowCount(parent); ++under)
            line([&](int column) {
                const QString own = textAt(model.index(under, column, parent));
                return own.isEmpty() ? textAt(model.index(row, column)) : own;
            });
    }
    return out;
}
