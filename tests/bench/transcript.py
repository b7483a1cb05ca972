# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same conversation twice: as the API's JSON and as a static page."""

import html
import json

STARTED = 1767225600.0
QUESTIONS = (
    "Hello, I am calling about the order that should have come on Tuesday.",
    "Yes. The number is four four one nine. I have the letter here, wait a moment, it is under all this paper.",
    "It says that it was delivered, but nobody rang and there is nothing at the door.",
    "No, I would rather have it sent again, if that costs nothing. How long does that take?",
    "All right. And will I get a message when it leaves?",
)
ANSWERS = (
    "I am sorry to hear that. Could you give me the number of the order?",
    "Thank you, I have found it. The carrier noted the delivery at eleven forty on Tuesday, with a picture of a blue "
    "door. Is that your door?",
    "Then it went to the wrong house. I can send it again or give you the money back, whichever you like better.",
    "It is free of charge, and it takes two working days. Shall I send it to the same address?",
    "Yes, to the number you are calling from. Is there anything else that I can do for you?",
)


def turns(count):
    """Every sixth turn is a tool call with its output, the others alternate between the caller and the agent."""
    for number in range(count):
        if number % 6 == 5:
            yield {"tool": "find_order", "arguments": {"order": 4400 + number}, "output": {"state": "delivered"}}
        elif number % 2 == 0:
            yield {"role": "assistant", "text": ANSWERS[number // 2 % len(ANSWERS)]}
        else:
            yield {"role": "user", "text": QUESTIONS[number // 2 % len(QUESTIONS)]}


def conversation_json(count):
    items = []
    for number, turn in enumerate(turns(count)):
        begin = STARTED + number * 5
        if "tool" in turn:
            call = {"call_id": f"call_{number}", "name": turn["tool"]}
            items.append({"id": f"item_{number}", "type": "function_call", **call, "created_at": begin,
                          "arguments": json.dumps(turn["arguments"])})
            items.append({"id": f"item_{number}_output", "type": "function_call_output", **call,
                          "created_at": begin + 0.4, "output": json.dumps(turn["output"]), "is_error": False})
        else:
            items.append({"id": f"item_{number}", "type": "message", "role": turn["role"], "content": [turn["text"]],
                          "interrupted": False, "created_at": begin,
                          "metrics": {"started_speaking_at": begin, "stopped_speaking_at": begin + 4}})
    return json.dumps({
        "id": "0b5f3f6e-5d0a-4c39-9b1e-6f1f0a8f2a11", "status": "completed", "channel": "telephone",
        "direction": "inbound", "duration": count * 5, "created_at": "2026-01-01T00:00:00Z",
        "conversation": {"items": items}})


def static_page(count):
    rows = []
    for number, turn in enumerate(turns(count)):
        minutes, seconds = divmod(number * 5, 60)
        if "tool" in turn:
            kind, name = "tool", turn["tool"]
            text = f"{json.dumps(turn['arguments'])} -> {json.dumps(turn['output'])}"
        else:
            kind, name, text = turn["role"], {"user": "Caller", "assistant": "Agent"}[turn["role"]], turn["text"]
        rows.append(f'<article class="{kind}"><h2>{name} <time>{minutes}:{seconds:02}</time></h2>'
                    f"<p>{html.escape(text)}</p></article>")
    return f"""<!doctype html>
<meta charset="utf-8"><title>Conversation</title>
<style>
  body {{ font: 14px sans-serif; margin: 1em auto; max-width: 60em; }}
  article {{ border-radius: 8px; margin: 8px 0; padding: 8px 12px; background: #f2f2f2; }}
  .user {{ background: #e3efff; margin-left: 6em; }}
  .assistant {{ margin-right: 6em; }}
  .tool {{ font-family: monospace; }}
  h2 {{ font-size: 12px; margin: 0; }} time {{ color: #666; }} p {{ margin: 4px 0; }}
</style>
{"".join(rows)}
"""
