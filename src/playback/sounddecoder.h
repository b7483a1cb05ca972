// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "playback/playbacksettings.h"
#include "playback/samplesource.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

struct AVFrame;

namespace earshot::playback {

class BlockingBytes;

/** Sound of a recording, decoded by libav from bytes that may still be arriving; ends at LongestRecordingMs.
 */
class SoundDecoder final : public SampleSource
{
    Q_DISABLE_COPY_MOVE(SoundDecoder)

public:
    /**
     * Waits for the first bytes and decodes the first sound of them.
     * @return ProblemKind::UnsupportedSound when they are no sound that can be decoded,
     * ProblemKind::Cancelled when `bytes` were interrupted or cannot be had
     */
    [[nodiscard]] static base::Result<std::unique_ptr<SoundDecoder>>
    open(const std::shared_ptr<BlockingBytes> &bytes);
    ~SoundDecoder() override;

    [[nodiscard]] Format format() const override { return m_format; }
    bool seek(qint64 frame) override;
    qint64 read(float *target, qint64 frameCount) override;

    /** Container, codec and shape, the same in every language: "mp3, 44.1 kHz, 2 ch". */
    [[nodiscard]] QString formatText() const;
    /** What the head of the recording says or lets guess; often wrong. */
    [[nodiscard]] std::optional<qint64> guessedLengthMs() const;
    /** Where what was read so far could not be decoded, in order and apart. */
    [[nodiscard]] const std::vector<TimeRange> &damage() const { return m_damage; }

private:
    struct Libav;

    explicit SoundDecoder(std::shared_ptr<BlockingBytes> bytes);

    [[nodiscard]] bool openCodec();
    [[nodiscard]] bool restart(qint64 frame);
    [[nodiscard]] bool decode();
    [[nodiscard]] bool feed();
    [[nodiscard]] bool take(const AVFrame &frame);
    [[nodiscard]] bool convert(const AVFrame &frame);
    [[nodiscard]] std::optional<qint64> placeOf(const AVFrame &frame) const;
    void noteLostEnd();
    void noteDamage(qint64 beginFrame, qint64 endFrame);

    std::shared_ptr<BlockingBytes> m_bytes;
    std::unique_ptr<Libav> m_libav;
    Format m_format;
    std::vector<float> m_ready; ///< decoded, not yet read
    qint64 m_readyBegin = 0;    ///< samples of m_ready that were read
    qint64 m_silence = 0;       ///< frames of silence that come before m_ready
    qint64 m_position = 0;      ///< frame that comes behind m_silence and m_ready
    qint64 m_wanted = 0;        ///< nothing before this frame is kept
    bool m_isSettling = true;   ///< no frame was placed since the last seek
    bool m_hasLost = false;     ///< something could not be decoded since the last good frame
    bool m_isEnded = false;
    std::vector<TimeRange> m_damage;
};

} // namespace earshot::playback
