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
    line([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < model.rowCount(); ++row)
        line([&](int column) { return model.index(row, column).data().toString(); });
    return out;
}
