"""A real SMTP server for tests: keeps every message as a file, says "later" once or "nobody" when the address asks for it."""
import sys, time
from aiosmtpd.controller import Controller

folder = sys.argv[1]
asked = set()
count = 0


class Keep:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody"):
            return "550 no such person"
        if address.startswith("later") and address not in asked:
            asked.add(address)
            return "451 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        global count
        count += 1
        with open(f"{folder}/{count:04}-{envelope.rcpt_tos[0]}.eml", "wb") as file:
            file.write(envelope.content)
        return "250 kept"


controller = Controller(Keep(), hostname="127.0.0.1", port=int(sys.argv[2]))
controller.start()
print("ready", flush=True)
while sys.stdin.readline():
    pass
controller.stop()
