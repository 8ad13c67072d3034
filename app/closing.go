//go:build !headless

package app

import "context"

// closing takes the field in hand, lets every write be stored, and closes. What
// was typed and refused would be lost with the window, so it is pointed out
// once.
func (s *Shell) closing() {
	s.leave()
	if n := s.session.refused(); n > 0 && !s.warned {
		s.warned = true
		tr := s.deps.Words
		s.banner.tell(tr.N("close.refused", n), amber, tr.T("close.anyway"), s.shut)
		return
	}
	s.shut()
}

// shut closes once the writes that were queued are stored.
func (s *Shell) shut() {
	Write(s.background, func(context.Context) (struct{}, error) { return struct{}{}, nil },
		func(struct{}, error) { s.window.Close() })
}

// refused counts the fields that hold something typed and not taken.
func (s *Session) refused() int {
	n := 0
	for _, faults := range s.faults {
		n += len(faults)
	}
	return n
}
