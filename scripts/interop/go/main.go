// Verifies the worked vectors of openapi/vectors with github.com/emmansun/gmsm. It is written from the README
// beside the vectors and shares no code with the rest of the repository.
//
//	go run . <folder of vectors>
//	go run . client <file of facts>	speaks to a national node; see client.go
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// head is what every vector has.
type head struct {
	ID      string `json:"id"`
	Expect  string `json:"expect"`
	Because string `json:"because"`
}

// kinds holds, by kind of file, what verifies one vector of it. The returned text is "" where the vector is taken,
// or why it is refused; an error means that a computed value is not the one that the vector states.
var kinds = map[string]func(vector, file json.RawMessage) (string, error){
	"primitives":                  verifyPrimitive,
	"request-signatures":          verifyRequest,
	"envelopes":                   verifyEnvelope,
	"licence-uploads":             verifyLicenceUpload,
	"unified-social-credit-codes": verifyUscc,
	"citizen-ids":                 verifyCitizenID,
	"working-days":                verifyDeadline,
	"licence-terms":               verifyLicenceTerm,
	"bands":                       verifyBand,
	"masks":                       verifyMask,
}

func main() {
	if len(os.Args) == 3 && os.Args[1] == "client" {
		converse(os.Args[2])
		return
	}
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go run . <folder of vectors>, or go run . client <file of facts>")
		os.Exit(2)
	}
	passed, failed := 0, 0
	for kind := range kinds {
		path := filepath.Join(os.Args[1], kind+".json")
		good, complaints := verifyFile(kind, path)
		passed += good
		failed += len(complaints)
		for _, complaint := range complaints {
			fmt.Printf("%s %s\n", filepath.Base(path), complaint)
		}
	}
	fmt.Printf("%d passed, %d failed\n", passed, failed)
	if failed > 0 {
		os.Exit(1)
	}
}

func verifyFile(kind, path string) (passed int, complaints []string) {
	bytes, err := os.ReadFile(path)
	if err != nil {
		return 0, []string{err.Error()}
	}
	var file struct {
		Kind    string            `json:"kind"`
		Vectors []json.RawMessage `json:"vectors"`
	}
	if err := json.Unmarshal(bytes, &file); err != nil {
		return 0, []string{err.Error()}
	}
	if file.Kind != kind || len(file.Vectors) == 0 {
		return 0, []string{"holds no vectors of its kind"}
	}
	for _, vector := range file.Vectors {
		if complaint := verifyVector(kind, vector, bytes); complaint != "" {
			complaints = append(complaints, complaint)
		} else {
			passed++
		}
	}
	return passed, complaints
}

func verifyVector(kind string, vector, file json.RawMessage) string {
	var about head
	if err := json.Unmarshal(vector, &about); err != nil {
		return err.Error()
	}
	refusal, err := kinds[kind](vector, file)
	switch {
	case err != nil:
		return about.ID + ": " + err.Error()
	case about.Expect == "accept" && refusal != "":
		return about.ID + ": refused with " + refusal + ", but has to be taken"
	case about.Expect == "refuse" && refusal != about.Because:
		return fmt.Sprintf("%s: refused with %q instead of %q", about.ID, refusal, about.Because)
	case about.Expect != "accept" && about.Expect != "refuse":
		return about.ID + ": expects neither accept nor refuse"
	}
	return ""
}

// equal complains about a computed value that is not the stated one.
func equal(name, computed, stated string) error {
	if computed == stated {
		return nil
	}
	return fmt.Errorf("%s is %q, computed %q", name, stated, computed)
}

// first returns the first error there is.
func first(errors ...error) error {
	for _, err := range errors {
		if err != nil {
			return err
		}
	}
	return nil
}
