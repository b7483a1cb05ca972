// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libswresample/swresample.h>
}

#include <memory>

namespace earshot::playback {

/** Frees what libav has made, with libav's own function for it. */
template <typename Handle, void (*release)(Handle **)>
struct LibavDeleter
{
    void operator()(Handle *handle) const { release(&handle); }
};

using PacketHandle = std::unique_ptr<AVPacket, LibavDeleter<AVPacket, av_packet_free>>;
using FrameHandle = std::unique_ptr<AVFrame, LibavDeleter<AVFrame, av_frame_free>>;
using CodecHandle = std::unique_ptr<AVCodecContext, LibavDeleter<AVCodecContext, avcodec_free_context>>;
using ParametersHandle =
    std::unique_ptr<AVCodecParameters, LibavDeleter<AVCodecParameters, avcodec_parameters_free>>;
using ResamplerHandle = std::unique_ptr<SwrContext, LibavDeleter<SwrContext, swr_free>>;

} // namespace earshot::playback
