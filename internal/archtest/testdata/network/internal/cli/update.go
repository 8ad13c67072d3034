package cli

import (
	_ "crypto/tls" // want: network
	_ "net"        // want: network
	_ "net/http"   // want: network
	_ "net/url"

	_ "golang.org/x/net/websocket" // want: network
)
