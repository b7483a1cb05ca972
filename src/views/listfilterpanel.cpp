// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/listfilterpanel.h"

#include "conversation/channel.h"
#include "conversation/conversationstatus.h"
#include "views/conversationwords.h"
#include "views/statuswords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <array>
#include <limits>

namespace earshot::views {

using conversation::ListFilter;

namespace {

constexpr int FieldsPerRow = 3;
constexpr int Any = -1; ///< a number field's lowest value, which is shown as a word

constexpr std::array Statuses{u"triggered", u"ringing",   u"in_progress", u"token_created", u"completed",
                              u"failed",    u"cancelled", u"transferred", u"unanswered"};
constexpr std::array Channels{u"telephone", u"webrtc", u"email", u"text"};
constexpr std::array Directions{u"inbound", u"outbound"};

/** Chooses what the API calls `word`; a word of a later version joins the choices. */
void choose(QComboBox &box, const QString &word)
{
    int at = box.findData(word);
    if (at < 0) {
        box.addItem(word, word);
        at = box.count() - 1;
    }
    box.setCurrentIndex(at);
}

void setNumber(QSpinBox &field, const std::optional<qint64> &number)
{
    field.setValue(number ? int(qBound(qint64(0), *number, qint64(field.maximum()))) : Any);
}

std::optional<qint64> numberOf(const QSpinBox &field)
{
    return field.value() == Any ? std::nullopt : std::optional<qint64>(field.value());
}

} // namespace

ListFilterPanel::ListFilterPanel(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_status(addChoice(QStringLiteral("statusField"), tr("Status")))
    , m_channel(addChoice(QStringLiteral("channelField"), tr("Channel")))
    , m_direction(addChoice(QStringLiteral("directionField"), tr("Direction")))
    , m_caller(addText(QStringLiteral("callerField"), tr("Caller"), tr("part of a number or id")))
    , m_agentId(addText(QStringLiteral("agentField"), tr("Agent id"), tr("the whole id")))
    , m_agentVersionId(addText(QStringLiteral("versionField"), tr("Agent version id"), tr("the whole id")))
    , m_agentNumber(addText(QStringLiteral("numberField"), tr("Agent number"), tr("part of the number")))
    , m_webWidgetId(addText(QStringLiteral("widgetField"), tr("Web widget id"), tr("the whole id")))
    , m_leastDurationS(addNumber(QStringLiteral("leastDurationField"), tr("At least this long")))
    , m_mostDurationS(addNumber(QStringLiteral("mostDurationField"), tr("At most this long")))
    , m_leastUserTurns(addNumber(QStringLiteral("leastTurnsField"), tr("User turns, at least")))
    , m_mostUserTurns(addNumber(QStringLiteral("mostTurnsField"), tr("User turns, at most")))
    , m_metadata(addText(QStringLiteral("metadataField"), tr("Custom metadata holds"),
                         QStringLiteral(R"({"order_id": "123"})")))
    , m_after(addMoment(QStringLiteral("after"), tr("Created after")))
    , m_before(addMoment(QStringLiteral("before"), tr("Created before")))
    , m_metadataProblem(new QLabel(this))
    , m_apply(new QPushButton(tr("&Apply"), this))
{
    for (const char16_t *word : Statuses) {
        const QString text = QString::fromUtf16(word);
        m_status->addItem(statusWord(conversation::ConversationStatus::fromText(text)), text);
    }
    for (const char16_t *word : Channels) {
        const QString text = QString::fromUtf16(word);
        m_channel->addItem(channelText(conversation::Channel::fromText(text)), text);
    }
    for (const char16_t *word : Directions) {
        const QString text = QString::fromUtf16(word);
        m_direction->addItem(directionText(conversation::Direction::fromText(text)), text);
    }
    for (QSpinBox *field : {m_leastDurationS, m_mostDurationS}) {
        field->setSuffix(tr(" s"));
    }
    m_metadataProblem->setText(tr("This is no JSON object."));
    m_metadataProblem->setTextFormat(Qt::PlainText);
    m_metadataProblem->hide();
    m_apply->setObjectName(QStringLiteral("applyFilter"));
    auto *reset = new QPushButton(tr("&Reset"), this);
    reset->setObjectName(QStringLiteral("resetFilter"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_metadataProblem);
    buttons->addStretch();
    buttons->addWidget(reset);
    buttons->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_grid);
    column->addLayout(buttons);
    connect(m_apply, &QPushButton::clicked, this, &ListFilterPanel::apply);
    connect(reset, &QPushButton::clicked, this, [this] {
        setFilter({});
        apply();
    });
    connect(m_metadata, &QLineEdit::textChanged, this, &ListFilterPanel::checkMetadata);
    for (QLineEdit *field : findChildren<QLineEdit *>()) {
        connect(field, &QLineEdit::returnPressed, m_apply, &QPushButton::click);
    }
}

ListFilterPanel::~ListFilterPanel() = default;

void ListFilterPanel::setFilter(const ListFilter &filter)
{
    choose(*m_status, filter.status);
    choose(*m_channel, filter.channel);
    choose(*m_direction, filter.direction);
    m_caller->setText(filter.callerId);
    m_agentId->setText(filter.agentId);
    m_agentVersionId->setText(filter.agentVersionId);
    m_agentNumber->setText(filter.agentNumber);
    m_webWidgetId->setText(filter.webWidgetId);
    setNumber(*m_leastDurationS, filter.leastDurationS);
    setNumber(*m_mostDurationS, filter.mostDurationS);
    setNumber(*m_leastUserTurns, filter.leastUserTurns);
    setNumber(*m_mostUserTurns, filter.mostUserTurns);
    m_metadata->setText(filter.customMetadata);
    const auto setMoment = [](const Moment &moment, const QDateTime &time) {
        moment.isSet->setChecked(time.isValid());
        if (time.isValid()) {
            moment.time->setDateTime(time.toLocalTime());
        }
    };
    setMoment(m_after, filter.createdAfter);
    setMoment(m_before, filter.createdBefore);
}

ListFilter ListFilterPanel::filter() const
{
    const auto timeOf = [](const Moment &moment) {
        return moment.isSet->isChecked() ? moment.time->dateTime().toUTC() : QDateTime();
    };
    ListFilter filter;
    filter.status = m_status->currentData().toString();
    filter.channel = m_channel->currentData().toString();
    filter.direction = m_direction->currentData().toString();
    filter.callerId = m_caller->text().trimmed();
    filter.agentId = m_agentId->text().trimmed();
    filter.agentVersionId = m_agentVersionId->text().trimmed();
    filter.agentNumber = m_agentNumber->text().trimmed();
    filter.webWidgetId = m_webWidgetId->text().trimmed();
    filter.leastDurationS = numberOf(*m_leastDurationS);
    filter.mostDurationS = numberOf(*m_mostDurationS);
    filter.leastUserTurns = numberOf(*m_leastUserTurns);
    filter.mostUserTurns = numberOf(*m_mostUserTurns);
    filter.customMetadata = m_metadata->text().trimmed();
    filter.createdAfter = timeOf(m_after);
    filter.createdBefore = timeOf(m_before);
    return filter;
}

void ListFilterPanel::setFocusToFirstField()
{
    m_status->setFocus(Qt::ShortcutFocusReason);
}

void ListFilterPanel::addField(const QString &name, QWidget *field)
{
    auto *label = new QLabel(name, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    field->setAccessibleName(name);
    const int row = m_fieldCount / FieldsPerRow;
    const int column = m_fieldCount % FieldsPerRow * 2;
    m_grid->addWidget(label, row, column);
    m_grid->addWidget(field, row, column + 1);
    m_grid->setColumnStretch(column + 1, 1);
    ++m_fieldCount;
}

QComboBox *ListFilterPanel::addChoice(const QString &objectName, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    box->addItem(tr("any"), QString());
    addField(name, box);
    return box;
}

QLineEdit *ListFilterPanel::addText(const QString &objectName, const QString &name, const QString &hint)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setPlaceholderText(hint);
    field->setClearButtonEnabled(true);
    addField(name, field);
    return field;
}

QSpinBox *ListFilterPanel::addNumber(const QString &objectName, const QString &name)
{
    auto *field = new QSpinBox(this);
    field->setObjectName(objectName);
    field->setRange(Any, std::numeric_limits<int>::max());
    field->setSpecialValueText(tr("any"));
    field->setValue(Any);
    addField(name, field);
    return field;
}

ListFilterPanel::Moment ListFilterPanel::addMoment(const QString &objectName, const QString &name)
{
    auto *pair = new QWidget(this);
    const Moment moment{new QCheckBox(pair), new QDateTimeEdit(QDateTime::currentDateTime(), pair)};
    moment.isSet->setObjectName(objectName + QStringLiteral("Set"));
    moment.isSet->setAccessibleName(name);
    moment.time->setObjectName(objectName + QStringLiteral("Time"));
    moment.time->setCalendarPopup(true);
    moment.time->setEnabled(false);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins({});
    row->addWidget(moment.isSet);
    row->addWidget(moment.time, 1);
    connect(moment.isSet, &QCheckBox::toggled, moment.time, &QWidget::setEnabled);
    addField(name, pair);
    pair->setFocusProxy(moment.isSet);
    moment.time->setAccessibleName(name);
    return moment;
}

void ListFilterPanel::apply()
{
    if (m_apply->isEnabled()) {
        Q_EMIT filterApplied(filter());
    }
}

void ListFilterPanel::checkMetadata()
{
    const QByteArray text = m_metadata->text().trimmed().toUtf8();
    const bool isFine = text.isEmpty() || QJsonDocument::fromJson(text).isObject();
    m_metadataProblem->setVisible(!isFine);
    m_apply->setEnabled(isFine);
}

} // namespace earshot::views
