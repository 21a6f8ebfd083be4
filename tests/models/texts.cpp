// tests/models/texts.cpp - the texts of the program, from Qt Linguist files and from C++
#include "glossary.h"
#include <QFile>
#include <QXmlStreamReader>
#include <algorithm>
#include <array>

static Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message out{context, {}, {}};
    bool inUse = true;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            out.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const QString type = xml.attributes().value(QLatin1String("type")).toString();
            inUse = type != QLatin1String("vanished") && type != QLatin1String("obsolete");
            QString text;
            while (!xml.readNext() || !xml.isEndElement() || xml.name() != QLatin1String("translation")) {
                if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
                    out.translations += xml.readElementText();
                else if (xml.isCharacters())
                    text += xml.text();
                if (xml.atEnd())
                    break;
            }
            if (out.translations.isEmpty())
                out.translations += text;
        } else {
            xml.skipCurrentElement();
        }
    }
    out.translations.removeAll(QString());
    return inUse ? out : Message();
}

std::vector<Message> messagesOf(const QString &tsFile)
{
    std::vector<Message> out;
    QFile file(tsFile);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == QLatin1String("message"))
            if (Message message = readMessage(xml, context); !message.source.isEmpty())
                out.push_back(message);
    }
    return out;
}

namespace {
/// The arguments of one call, each with its string literals joined as the compiler joins them.
struct Arguments {
    QStringList literals{QString()};
    qsizetype end = 0;
};
} // namespace

static qsizetype readLiteral(const QString &code, qsizetype at, QString &into)
{
    for (++at; at < code.size() && code[at] != QLatin1Char('"'); ++at) {
        if (code[at] != QLatin1Char('\\')) {
            into += code[at];
            continue;
        }
        ++at;
        into += code[at] == QLatin1Char('n') ? QLatin1Char('\n') : code[at];
    }
    return at;
}

static Arguments argumentsAt(const QString &code, qsizetype open)
{
    Arguments out;
    int depth = 0;
    for (out.end = open; out.end < code.size(); ++out.end) {
        const QChar c = code[out.end];
        if (c == QLatin1Char('"'))
            out.end = readLiteral(code, out.end, out.literals.last());
        else if (c == QLatin1Char('('))
            ++depth;
        else if (c == QLatin1Char(')') && --depth == 0)
            break;
        else if (c == QLatin1Char(',') && depth == 1)
            out.literals += QString();
    }
    return out;
}

std::vector<Message> sourcesOf(const QString &code)
{
    static const QRegularExpression call(
        QStringLiteral("\\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)\\s*\\("));
    std::vector<Message> out;
    for (auto it = call.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        const Arguments found = argumentsAt(code, match.capturedEnd() - 1);
        const bool contextFirst = match.captured(1).contains(QLatin1String("ransl"), Qt::CaseInsensitive);
        const qsizetype place = contextFirst ? 1 : 0;
        if (found.literals.size() > place && !found.literals[place].isEmpty())
            out.push_back({contextFirst ? found.literals[0] : QString(), found.literals[place], {}});
    }
    return out;
}
