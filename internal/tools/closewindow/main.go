//go:build linux && cgo && !headless

// Closewindow asks an X11 window to close, as the cross in its title bar does.
// It is for displays without a window manager.
//
//	closewindow WINDOW
package main

/*
#cgo LDFLAGS: -lX11
#include <string.h>
#include <X11/Xlib.h>

static int ask(Window window) {
	Display *display = XOpenDisplay(NULL);
	XEvent event;
	int sent;
	if (display == NULL)
		return 0;
	memset(&event, 0, sizeof event);
	event.xclient.type = ClientMessage;
	event.xclient.window = window;
	event.xclient.message_type = XInternAtom(display, "WM_PROTOCOLS", False);
	event.xclient.format = 32;
	event.xclient.data.l[0] = XInternAtom(display, "WM_DELETE_WINDOW", False);
	event.xclient.data.l[1] = CurrentTime;
	sent = XSendEvent(display, window, False, NoEventMask, &event);
	XCloseDisplay(display);
	return sent;
}
*/
import "C"

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: closewindow WINDOW")
		os.Exit(2)
	}
	id, err := strconv.ParseUint(os.Args[1], 0, 32)
	if err == nil && C.ask(C.Window(id)) == 0 {
		err = fmt.Errorf("the display took no message for window %d", id)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "closewindow:", err)
		os.Exit(1)
	}
}
