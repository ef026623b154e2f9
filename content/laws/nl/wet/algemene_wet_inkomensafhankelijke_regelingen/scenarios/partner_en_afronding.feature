# Wie uw toeslagpartner is (artikel 3) en hoe een toeslag wordt afgerond (artikel 14). Bedragen in eurocent.
Feature: Awir, toeslagpartner en afronding

  Background:
    Given parameter "persoon_id" is "anna"

  Scenario: niemand in huis
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    When I evaluate outputs "toeslagpartner_id, heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null
    And output "heeft_toeslagpartner" is false

  # Artikel 3 lid 1 Awir, artikel 5a lid 1 onder a AWR.
  Scenario: een echtgenoot is toeslagpartner, ook op een ander adres
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | false            | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id, heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "bram"
    And output "heeft_toeslagpartner" is true

  # Artikel 5a lid 4 AWR: beide voorwaarden.
  Scenario: scheiding aangevraagd en op een ander adres: geen toeslagpartner meer
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | true                  | false            | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id, heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null
    And output "heeft_toeslagpartner" is false

  Scenario: scheiding aangevraagd maar nog op hetzelfde adres: wel toeslagpartner
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | true                  | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id, heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "bram"
    And output "heeft_toeslagpartner" is true

  # Artikel 5a lid 1 onder b AWR.
  Scenario: een notarieel samenlevingscontract op hetzelfde adres
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort       | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband        | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | samenwonend | false                 | true             | geen         | false                | notarieel_contract | geen              | 1983-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id, heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "bram"
    And output "heeft_toeslagpartner" is true

  # Artikel 3 lid 2 onder a.
  Scenario: samen een kind op hetzelfde adres
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort       | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | samenwonend | false                 | true             | geen         | false                | kind_samen  | geen              | 1983-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id, heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "bram"
    And output "heeft_toeslagpartner" is true

  Scenario: een broer zonder kinderen in huis is geen toeslagpartner
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | broer_zus | false                 | true             | bloed_2      | false                | geen        | geen              | 1983-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id, heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null
    And output "heeft_toeslagpartner" is false

  # Artikel 3 lid 2 onder e: alleen familie in de eerste graad is uitgezonderd (lid 5).
  Scenario: een broer in huis bij een ouder met een minderjarig kind is toeslagpartner
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | broer_zus | false                 | true             | bloed_2      | false                | geen        | geen              | 1983-02-11          | 2018-09-01                 | true              |
    When I evaluate outputs "toeslagpartner_id, heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "cor"
    And output "heeft_toeslagpartner" is true

  # Artikel 3 lid 2 onder e, op verzoek.
  Scenario: met een zakelijk huurcontract is die broer geen toeslagpartner
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | broer_zus | false                 | true             | bloed_2      | false                | geen        | met_elkaar        | 1983-02-11          | 2018-09-01                 | true              |
    When I evaluate outputs "toeslagpartner_id, heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null
    And output "heeft_toeslagpartner" is false

  Scenario: een vriend die zelf een minderjarig kind meebrengt is toeslagpartner
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | vriend | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | 2018-09-01                 | true              |
    When I evaluate outputs "toeslagpartner_id, heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "cor"
    And output "heeft_toeslagpartner" is true

  # Artikel 5 Awir: de verjaardag op de eerste van de maand telt meteen.
  Scenario: het jongste kind is 18 geworden: geen toeslagpartner op deze grond
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | vriend | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | 2008-03-01                 | true              |
    When I evaluate outputs "toeslagpartner_id, heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null
    And output "heeft_toeslagpartner" is false

  Scenario: een kind dat na de eerste van de maand 18 wordt telt die maand nog mee
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | vriend | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | 2008-03-02                 | true              |
    When I evaluate outputs "toeslagpartner_id, heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "cor"
    And output "heeft_toeslagpartner" is true

  # Artikel 3 lid 5 onder a.
  Scenario: een volwassen kind of ouder is nooit toeslagpartner
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | dina     | kind  | false                 | true             | bloed_1      | false                | geen        | geen              | 2005-01-01          | 2018-09-01                 | true              |
    When I evaluate outputs "toeslagpartner_id, heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null
    And output "heeft_toeslagpartner" is false

  # Artikel 3 lid 2 onder f.
  Scenario: toeslagpartner van vorig jaar op hetzelfde adres
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband        | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | vriend | false                 | true             | geen         | false                | vorig_jaar_partner | geen              | 1983-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id, heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "cor"
    And output "heeft_toeslagpartner" is true

  # Artikel 3 lid 4.
  Scenario: de echtgenoot gaat voor een huisgenoot met een kind
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | vriend | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | 2018-09-01                 | true              |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id, heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "bram"
    And output "heeft_toeslagpartner" is true

  Scenario: een huisgenoot die niet op het adres staat ingeschreven telt niet
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | vriend | false                 | false            | geen         | false                | geen        | geen              | 1983-02-11          | 2018-09-01                 | true              |
    When I evaluate outputs "toeslagpartner_id, heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null
    And output "heeft_toeslagpartner" is false

  Scenario: afronden naar beneden op hele euro's
    Given the calculation date is "2026-01-01"
    And parameter "bedrag" is 155044.768
    When I evaluate "toe_te_kennen_bedrag" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toe_te_kennen_bedrag" equals 155000

  Scenario: een halve euro gaat naar boven
    Given the calculation date is "2026-01-01"
    And parameter "bedrag" is 155050
    When I evaluate "toe_te_kennen_bedrag" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toe_te_kennen_bedrag" equals 155100

  Scenario: 23,50 wordt 24 en wordt toegekend
    Given the calculation date is "2026-01-01"
    And parameter "bedrag" is 2350
    When I evaluate "toe_te_kennen_bedrag" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toe_te_kennen_bedrag" equals 2400

  Scenario: onder de 24 euro wordt niets toegekend
    Given the calculation date is "2026-01-01"
    And parameter "bedrag" is 2349
    When I evaluate "toe_te_kennen_bedrag" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toe_te_kennen_bedrag" equals 0
