package main

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"
)

var shanghai = time.FixedZone("Asia/Shanghai", 8*60*60)

func verifyLicenceUpload(raw, _ json.RawMessage) (string, error) {
	var vector struct{ FileHex, HashCode string }
	if err := json.Unmarshal(raw, &vector); err != nil {
		return "", err
	}
	return refuseUnless(strings.ToUpper(sm3Hex(unhex(vector.FileHex))) == vector.HashCode, "3004"), nil
}

const usccAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"

func verifyUscc(raw, _ json.RawMessage) (string, error) {
	code, err := codeOf(raw)
	organisation := "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	switch {
	case err != nil:
		return "", err
	case len([]rune(code)) != 18:
		return "length", nil
	case strings.Trim(code, usccAlphabet) != "":
		return "character", nil
	}
	sum := weigh(code[8:16], organisation, []int{3, 7, 9, 10, 5, 8, 4, 2})
	if code[16] != "0X987654321"[sum%11] {
		return "organisation-check-character", nil
	}
	sum = weigh(code[:17], usccAlphabet, []int{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28})
	return refuseUnless(code[17] == usccAlphabet[(31-sum%31)%31], "check-character"), nil
}

func verifyCitizenID(raw, _ json.RawMessage) (string, error) {
	code, err := codeOf(raw)
	switch {
	case err != nil:
		return "", err
	case len(code) != 18:
		return "length", nil
	case strings.Trim(code[:17], "0123456789") != "" || strings.Trim(code[17:], "0123456789X") != "":
		return "character", nil
	}
	if _, err := time.Parse("20060102", code[6:14]); err != nil {
		return "birth-date", nil
	}
	sum := weigh(code[:17], "0123456789", []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2})
	return refuseUnless(code[17] == "10X98765432"[sum%11], "check-character"), nil
}

func verifyDeadline(raw, file json.RawMessage) (string, error) {
	var about struct {
		Calendar struct {
			From, To            string
			DaysOff, MakeUpDays []string
		}
	}
	var vector struct {
		DecidedOn   string
		WorkingDays int
		DueOn       *string
		DueBefore   *int64
	}
	if err := first(json.Unmarshal(file, &about), json.Unmarshal(raw, &vector)); err != nil {
		return "", err
	}
	calendar := about.Calendar
	date, err := time.ParseInLocation("2006-01-02", vector.DecidedOn, shanghai)
	if err != nil {
		return "", err
	}
	for counted := 0; counted < vector.WorkingDays; {
		date = date.AddDate(0, 0, 1)
		day := date.Format("2006-01-02")
		if day < calendar.From || day > calendar.To {
			if vector.DueOn != nil || vector.DueBefore != nil {
				return "", fmt.Errorf("states a deadline that the calendar does not reach")
			}
			return "cannot-judge", nil
		}
		weekend := date.Weekday() == time.Saturday || date.Weekday() == time.Sunday
		if contains(calendar.MakeUpDays, day) || !weekend && !contains(calendar.DaysOff, day) {
			counted++
		}
	}
	if vector.DueOn == nil || vector.DueBefore == nil {
		return "", fmt.Errorf("states no deadline, computed %s", date.Format("2006-01-02"))
	}
	return "", first(
		equal("dueOn", date.Format("2006-01-02"), *vector.DueOn),
		equal("dueBefore", fmt.Sprint(date.AddDate(0, 0, 1).UnixMilli()), fmt.Sprint(*vector.DueBefore)),
	)
}

func verifyLicenceTerm(raw, _ json.RawMessage) (string, error) {
	var vector struct {
		ValidFrom, ValidUntil string
		At                    int64
	}
	if err := json.Unmarshal(raw, &vector); err != nil {
		return "", err
	}
	from, err := time.ParseInLocation("2006-01-02 15:04:05", vector.ValidFrom, shanghai)
	until, otherErr := time.ParseInLocation("2006-01-02 15:04:05", vector.ValidUntil, shanghai)
	live := from.UnixMilli() <= vector.At && vector.At < until.UnixMilli()+1000
	return refuseUnless(live, "3004"), first(err, otherErr)
}

func verifyBand(raw, file json.RawMessage) (string, error) {
	var about struct{ Thresholds map[string][]float64 }
	var vector struct {
		Field, Band string
		Value       float64
	}
	if err := first(json.Unmarshal(file, &about), json.Unmarshal(raw, &vector)); err != nil {
		return "", err
	}
	band := 1
	for _, threshold := range about.Thresholds[vector.Field] {
		if vector.Value >= threshold {
			band++
		}
	}
	return refuseUnless(vector.Band == "B"+strconv.Itoa(band), "wrong-band"), nil
}

func verifyMask(raw, file json.RawMessage) (string, error) {
	var about struct {
		Bounds struct {
			IDNumberMaxRevealed     int
			IDNumberHiddenPositions [2]int
			PersonNameMaxRevealed   int
			PhoneMinHiddenRun       int
		}
	}
	var vector struct {
		Grade, Value string
		Views        []string
		Revealed     []int
	}
	if err := first(json.Unmarshal(file, &about), json.Unmarshal(raw, &vector)); err != nil {
		return "", err
	}
	value := []rune(vector.Value)
	shown := make([]bool, len(value))
	for _, view := range vector.Views {
		for place, character := range []rune(view) {
			shown[place] = shown[place] || character == value[place]
		}
	}
	var revealed []int
	birthDate, hidden, longest := false, 0, 0
	bounds := about.Bounds
	for place, isShown := range shown {
		position := place + 1
		hidden++
		if isShown {
			revealed = append(revealed, position)
			hidden = 0
			birthDate = birthDate || position >= bounds.IDNumberHiddenPositions[0] && position <= bounds.IDNumberHiddenPositions[1]
		}
		if hidden > longest {
			longest = hidden
		}
	}
	within := map[string]bool{
		"id-number":   len(revealed) <= bounds.IDNumberMaxRevealed && !birthDate,
		"person-name": len(revealed) <= bounds.PersonNameMaxRevealed,
		"phone":       longest >= bounds.PhoneMinHiddenRun,
	}
	return refuseUnless(within[vector.Grade], "beyond-bounds"), equal("revealed", fmt.Sprint(revealed), fmt.Sprint(vector.Revealed))
}

func refuseUnless(good bool, because string) string {
	if good {
		return ""
	}
	return because
}

func codeOf(raw json.RawMessage) (string, error) {
	var vector struct{ Code string }
	err := json.Unmarshal(raw, &vector)
	return vector.Code, err
}

func weigh(text, alphabet string, weights []int) int {
	sum := 0
	for place, weight := range weights {
		sum += strings.IndexByte(alphabet, text[place]) * weight
	}
	return sum
}

func contains(days []string, day string) bool {
	for _, each := range days {
		if each == day {
			return true
		}
	}
	return false
}
